package starter;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Receives pushed messages: stores first, answers at once, and keeps apart what is not signed. */
final class Receiver {
  static final String ACK = "{\"error_info\":{\"errno\":1,\"error\":\"ok\"}}";
  private static final String NOT_STORED = "{\"error_info\":{\"errno\":0,\"error\":\"not stored; send it again\"}}";

  /** Keeps a message where it is told, "message" or "quarantine". */
  interface Store { void keep(String raw, String where) throws Exception; }

  record Reply(int status, String body) {}

  private static JsonNode decode(String raw) {
    try {
      JsonNode fields = Sign.JSON.readTree(raw);
      return fields.isObject() ? fields : null;
    } catch (IOException broken) {
      return null;
    }
  }

  private static String stamp(JsonNode value) {
    String text = value.isNumber() || value.isTextual() ? value.asText().strip().replaceFirst("\\.0+$", "") : "";
    return text.matches("-?[0-9]{1,64}") ? text : value.isFloatingPointNumber() ? value.decimalValue().toBigInteger().toString() : "";
  }

  /** Whether a message is ClassIn's: ok, no_key, no_timestamp, wrong_key or not_json. */
  static String verify(String raw, List<String> secrets) {
    JsonNode fields = decode(raw);
    if (fields == null) return "not_json";
    String key = fields.path("SafeKey").isTextual() ? fields.get("SafeKey").asText().strip().toLowerCase(Locale.ROOT) : "";
    if (key.isEmpty()) return "no_key";
    String own = stamp(fields.path("TimeStamp"));
    // One message has its timestamp inside of Data only.
    String signedAt = own.isEmpty() ? stamp(fields.path("Data").path("TimeStamp")) : own;
    if (signedAt.isEmpty()) return "no_timestamp";
    boolean right = false;
    for (String secret : secrets) {
      right |= MessageDigest.isEqual(Sign.safeKey(secret, signedAt).getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }
    return right ? "ok" : own.isEmpty() ? "no_timestamp" : "wrong_key";
  }

  /** The name of a message; null for one that is not known. */
  static String dispatch(String raw) {
    JsonNode fields = decode(raw);
    String cmd = fields == null ? "" : fields.path("Cmd").asText().strip();
    for (JsonNode one : Tables.ALL.get("messages").path(cmd)) {
      if (!one.has("when") || holds(one.get("when"), fields)) return one.get("name").asText();
    }
    return null;
  }

  private static boolean holds(JsonNode when, JsonNode fields) {
    List<String> path = new ArrayList<>();
    when.get("path").forEach(name -> path.add(name.asText()));
    return values(fields, path).stream().map(value -> value.asText().replaceAll("\\s", "")).anyMatch(text ->
        when.has("equals") ? text.equals(when.get("equals").asText()) : text.startsWith(when.get("prefix").asText()));
  }

  private static List<JsonNode> values(JsonNode value, List<String> path) {
    if (value == null || value.isNull()) return List.of();
    if (path.isEmpty()) return List.of(value);
    if (value.isTextual()) value = decode(value.asText());
    if (value != null && value.isArray() && value.size() == 1) value = value.get(0);
    if (value == null || !value.isObject()) return List.of();
    List<JsonNode> found = new ArrayList<>();
    value.properties().forEach(one -> {
      if (List.of("{UID}", one.getKey()).contains(path.get(0))) found.addAll(values(one.getValue(), path.subList(1, path.size())));
    });
    return found;
  }

  /** Stores what came, and says what to answer. */
  static Reply receive(String raw, List<String> secrets, Store store) {
    try {
      store.keep(raw, verify(raw, secrets).equals("ok") ? "message" : "quarantine");
    } catch (Exception notStored) {
      return new Reply(503, NOT_STORED);
    }
    return new Reply(200, ACK);
  }
}
