package starter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints what this starter makes of the vectors on standard input: `python -m conformance` compares. */
final class Vectors {
  public static void main(String[] arguments) throws IOException {
    ArrayNode answers = Sign.JSON.createArrayNode();
    for (JsonNode task : Sign.JSON.readTree(new String(System.in.readAllBytes(), StandardCharsets.UTF_8))) {
      ObjectNode made = Sign.JSON.createObjectNode();
      answer(task.get("area").asText(), task.get("vector"), made);
      answers.add(made);
    }
    System.out.println(new String(Sign.JSON.writeValueAsBytes(answers), StandardCharsets.UTF_8));
  }

  private static void answer(String area, JsonNode one, ObjectNode made) throws IOException {
    String sid = text(one, "sid");
    String secret = text(one, "secret");
    String timestamp = text(one, "timestamp");
    String body = text(one, "body_text");
    switch (area) {
      case "safe_key" -> made.put("safe_key", Sign.safeKey(secret, timestamp));
      case "check_code" -> made.put("check_code", Sign.checkCode(secret, text(one, "key"), text(one, "account"), text(one, "nickname")));
      case "lms_signature" -> {
        try {
          made.put("string_to_sign", Sign.stringToSign(body, sid, timestamp)).put("signature", Sign.lmsSignature(body, sid, secret, timestamp));
        } catch (Sign.Refused refused) {
          made.put("refused", refused.getMessage());
        }
      }
      case "signed_requests" -> {
        byte[] unsigned = Base64.getDecoder().decode(text(one, "body"));
        Sign.Signed signed = Sign.request(text(one, "path"), text(one, "content_type"), unsigned, sid, secret, timestamp);
        made.put("body", Base64.getEncoder().encodeToString(signed.body())).put("content_type", signed.contentType());
        made.set("headers", Sign.JSON.valueToTree(signed.headers()));
      }
      case "answers" -> {
        Map<String, String> parameters = new HashMap<>();
        one.get("parameters").properties().forEach(parameter -> parameters.put(parameter.getKey(), parameter.getValue().asText()));
        Answers.Answer read = Answers.read(text(one, "operation"), parameters,
            new Answers.Received(one.get("http_status").asInt(), text(one, "content_type"), body, one.get("repeated").asBoolean()));
        made.put("outcome", read.outcome()).put("code", read.code()).put("kind", read.kind()).set("data", read.data());
      }
      case "verify" -> {
        List<String> secrets = new ArrayList<>();
        one.get("secrets").forEach(each -> secrets.add(each.asText()));
        made.put("reason", Receiver.verify(body, secrets));
      }
      case "dispatch" -> made.put("message", Receiver.dispatch(body));
      case "acknowledge" -> {
        String[] kept = {"nothing"};
        Receiver.Reply reply = Receiver.receive(body, List.of(secret), (raw, where) -> {
          if (!one.get("storing_works").asBoolean()) throw new IOException("disk full");
          kept[0] = where;
        });
        made.put("status", reply.status()).put("body", reply.body()).put("kept", kept[0]);
      }
      default -> { }
    }
  }

  private static String text(JsonNode one, String name) { return one.path(name).asText(""); }
}
