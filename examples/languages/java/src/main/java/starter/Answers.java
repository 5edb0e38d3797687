package starter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What ClassIn's answers mean: the code first, looked up for the operation, then the body in the types of the description. */
record Answers(String id, JsonNode operation, Map<String, String> parameters, Received received) {
  record Received(int status, String contentType, String text, boolean repeated) {}

  /**
   * Outcome: success, existed, partial; or failed, unknown, malformed, without a body. The sentence says what went wrong,
   * in full or in part.
   */
  record Answer(String outcome, Long code, String kind, JsonNode data, JsonNode body, String sentence) {}

  static Answer read(String id, Map<String, String> parameters, Received received) {
    return new Answers(id, Tables.ALL.get("operations").get(id), parameters, received).read();
  }

  /** What a code means for this call: the operation's first entry whose conditions hold, or else the registry's. */
  private JsonNode meaning(long code, boolean repeated) {
    String text = String.valueOf(code);
    for (JsonNode entry : operation.get("errnos").path(text)) {
      boolean holds = repeated || !entry.has("repeated");
      for (Map.Entry<String, JsonNode> when : entry.path("when").properties()) {
        holds &= when.getValue().asText().equals(parameters.get(when.getKey()));
      }
      if (holds) return entry;
    }
    return Tables.ALL.get("errnos").has(text) ? Tables.ALL.get("errnos").get(text) : Tables.ALL.get("unknown_errno");
  }

  private String outcome(JsonNode meaning) {
    String outcome = meaning.get("outcome").asText();
    return outcome.equals("unknown") && operation.get("repeat").asText().equals("read") ? "failed" : outcome;
  }

  private Answer malformed(String sentence) {
    return new Answer(received.status >= 500 ? "unknown" : "malformed", null, null, null, null, id + sentence + ".");
  }

  private Answer unreadable(String problem) { return malformed(": " + problem + operation.get("unreadable").asText()); }

  private Answer read() {
    int status = received.status;
    if (status >= 300 && status < 400) return unreadable("the server redirects (HTTP " + status + ") instead of answering");
    if (received.text.isBlank()) return unreadable("the answer is empty (HTTP " + status + ")");
    JsonNode raw;
    try {
      raw = Sign.JSON.readTree(received.text);
    } catch (IOException broken) {
      String type = received.contentType.isEmpty() ? "no content type" : received.contentType.split(";")[0];
      int size = received.text.getBytes(StandardCharsets.UTF_8).length;
      return unreadable(String.format(Locale.ROOT, "the answer is not JSON (HTTP %d, %s, %,d bytes)", status, type, size));
    }
    if (!raw.isObject()) return unreadable("the answer is JSON, but no object");
    // Either generation may answer in the envelope of the other.
    JsonNode code = Tables.coerce(new TextNode("integer"), Tables.at(raw, raw.path("error_info").isObject() ? "error_info.errno" : "code"));
    return code == null ? unreadable("the answer holds no code") : interpret(raw, code.asLong());
  }

  private Answer interpret(JsonNode raw, long code) {
    JsonNode meaning = meaning(code, received.repeated);
    String outcome = outcome(meaning);
    String kind = meaning.get("kind").asText();
    String ended = " ended with " + code;
    String said = id + ended + ": " + meaning.get("en").asText();
    if (List.of("failed", "unknown").contains(outcome)) return new Answer(outcome, code, kind, null, null, said);
    if (received.status / 100 != 2) return malformed(ended + ", but with HTTP " + received.status + ", so nobody can know what was done");
    JsonNode body = Tables.coerce(operation.get("answer"), raw);
    String promises = operation.path("promises").asText();
    JsonNode promised = Tables.at(body, promises);
    if (outcome.equals("success") && !promises.isEmpty() && !promised.isContainerNode() && List.of("", "0").contains(promised.asText())) {
      return malformed(ended + " (done), but " + promises + " is missing from the answer");
    }
    JsonNode data = operation.get("answer").has("data") ? body.get("data") : body;
    List<JsonNode> codes = new ArrayList<>();
    List<String> failed = failures(body, codes);
    if (failed.isEmpty()) return new Answer(outcome, code, kind, data, body, outcome.equals("success") ? "" : said);
    String few = String.join("; ", failed.subList(0, Math.min(3, failed.size())));
    String partly = id + ": " + failed.size() + " of " + codes.size() + " items were not done (" + few + ").";
    return new Answer("partial", code, kind, data, body, partly);
  }

  /** A sentence for each entry of an answer that was not done; adds the codes of all entries to `codes`. */
  private List<String> failures(JsonNode body, List<JsonNode> codes) {
    List<String> failed = new ArrayList<>();
    for (Map.Entry<String, JsonNode> result : operation.get("results").properties()) {
      JsonNode list = Tables.at(body, result.getKey());
      for (int index = 0; index < list.size(); index++) {
        JsonNode code = list.get(index).get(result.getValue().asText());
        if (code == null) continue;
        codes.add(code);
        JsonNode meaning = meaning(code.asLong(), false);
        boolean done = List.of("success", "existed").contains(outcome(meaning));
        if (!done) failed.add("item " + index + ": " + code.asLong() + " " + meaning.get("en").asText());
      }
    }
    return failed;
  }
}
