package starter;

import classin.client.ApiClient;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;

/** Signs every request of the generated client, and throws what the answer says went wrong. */
record Signing(String sid, String secret, LongSupplier clock) implements Interceptor {
  /** The generated client, signed. */
  ApiClient client(String baseUrl) {
    OkHttpClient http = new OkHttpClient.Builder().addInterceptor(this).followRedirects(false).build();
    return new ApiClient(http).setBasePath(baseUrl);
  }

  @Override public Response intercept(Chain chain) throws IOException {
    long now = clock.getAsLong();
    HttpUrl url = chain.request().url();
    String path = url.encodedPath() + (url.encodedQuery() == null ? "" : "?" + url.encodedQuery());
    RequestBody given = chain.request().body();
    Buffer unsigned = new Buffer();
    if (given != null) given.writeTo(unsigned);
    String type = given == null || given.contentType() == null ? "" : given.contentType().toString();
    Sign.Signed signed = Sign.request(path, type, unsigned.readByteArray(), sid, secret, String.valueOf(now));
    Request.Builder request = chain.request().newBuilder().post(RequestBody.create(signed.body(), MediaType.parse(signed.contentType())));
    signed.headers().forEach(request::header);
    try (Response response = chain.proceed(request.build())) {
      Map<String, String> parameters = new HashMap<>();
      if (given instanceof FormBody form) {
        for (int index = 0; index < form.size(); index++) parameters.put(form.name(index), form.value(index));
      }
      String operation = Tables.ALL.get("paths").get(path).asText();
      Answers.Answer answer = Answers.read(operation, parameters,
          new Answers.Received(response.code(), response.header("Content-Type", ""), response.body().string(), false));
      if (answer.body() == null) {
        long window = Tables.ALL.get("operations").get(operation).get("clock_window").asLong();
        throw new IOException(answer.sentence() + ("auth".equals(answer.kind()) ? clockAdvice(response.header("Date", ""), now, window) : ""));
      }
      ResponseBody coerced = ResponseBody.create(answer.body().toString(), MediaType.parse("application/json"));
      return response.newBuilder().body(coerced).build();
    }
  }

  private static String clockAdvice(String date, long now, long window) {
    String general = " Check the sid, the secret, this machine's clock, and that ClassIn has opened the action to the school.";
    long seconds;
    try {
      seconds = now - Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)).getEpochSecond();
    } catch (DateTimeParseException none) {
      return general;
    }
    if (Math.abs(seconds) < 60) return general;
    String direction = seconds > 0 ? "ahead of" : "behind";
    String clock = " This machine's clock is " + Math.round(Math.abs(seconds) / 60.0) + " minutes " + direction + " the server's: set it right.";
    return Math.abs(seconds) > window ? clock : general + clock;
  }
}
