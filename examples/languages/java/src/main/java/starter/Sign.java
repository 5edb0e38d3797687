package starter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okio.Buffer;
import okio.ByteString;

/** ClassIn's signatures. The path says which of the two a call takes. */
final class Sign {
  static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder().maxNumberLength(1 << 20).build()).build())
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final int LONGEST = 1024;
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");

  record Signed(byte[] body, String contentType, Map<String, String> headers) {}

  /** Why a body cannot be signed: not_json, not_an_object or reserved_name. */
  static final class Refused extends IOException {
    Refused(String why) { super(why); }
  }

  static String md5(String text) { return ByteString.encodeUtf8(text).md5().hex(); }

  static String safeKey(String secret, String timestamp) { return md5(secret + timestamp); }

  static String checkCode(String secret, String key, String account, String nickname) {
    return md5(secret + key + account + nickname);
  }

  /** What v2 signs, without the &key=SECRET that ends it. The text of the body counts, so no number is parsed. */
  static String stringToSign(String body, String sid, String timestamp) throws IOException {
    JsonNode parsed;
    try {
      parsed = JSON.readTree(body);
    } catch (JsonProcessingException broken) {
      throw new Refused("not_json");
    }
    if (!parsed.isObject()) throw new Refused(parsed.isMissingNode() ? "not_json" : "not_an_object");
    for (String name : List.of("sid", "timeStamp", "key")) if (parsed.has(name)) throw new Refused("reserved_name");
    Map<String, String> signed = new TreeMap<>((a, b) ->
        Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
    try (JsonParser parser = JSON.getFactory().createParser(body)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        // Of a repeated name the last counts. getText is the number as it is written.
        boolean left = token.isStructStart() || token == JsonToken.VALUE_NULL
            || parser.getText().getBytes(StandardCharsets.UTF_8).length > LONGEST;
        if (left) signed.remove(name); else signed.put(name, parser.getText());
        parser.skipChildren();
      }
    }
    signed.put("sid", sid);
    signed.put("timeStamp", timestamp);
    return signed.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("&"));
  }

  static String lmsSignature(String body, String sid, String secret, String timestamp) throws IOException {
    return md5(stringToSign(body, sid, timestamp) + "&key=" + secret);
  }

  /** Body, content type and headers of a request, signed: v1 in its form, v2 in three headers. */
  static Signed request(String path, String contentType, byte[] body, String sid, String secret, String timestamp) throws IOException {
    if (!path.split("\\?")[0].endsWith(".api.php")) {
      byte[] sent = body.length == 0 ? "{}".getBytes() : body;
      String signature = lmsSignature(new String(sent, StandardCharsets.UTF_8), sid, secret, timestamp);
      return new Signed(sent, contentType, Map.of("X-EEO-UID", sid, "X-EEO-TS", timestamp, "X-EEO-SIGN", signature));
    }
    Map<String, String> fields = Map.of("SID", sid, "timeStamp", timestamp, "safeKey", safeKey(secret, timestamp));
    Matcher boundary = BOUNDARY.matcher(contentType);
    boolean multipart = boundary.find();
    String form = multipart ? "--" + boundary.group(1) + "\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n" : "%s=%s&";
    StringBuilder before = new StringBuilder();
    fields.forEach((name, value) -> before.append(form.formatted(name, value)));
    if (!multipart && body.length == 0) before.setLength(before.length() - 1);
    byte[] sent = new Buffer().writeUtf8(before.toString()).write(body).readByteArray();
    return new Signed(sent, multipart ? contentType : "application/x-www-form-urlencoded", Map.of());
  }
}
