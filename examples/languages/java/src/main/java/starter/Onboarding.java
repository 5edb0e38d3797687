package starter;

import classin.client.ApiClient;
import classin.client.ApiException;
import classin.client.api.ClassroomsApi;
import classin.client.api.CloudApi;
import classin.client.api.CoursesApi;
import classin.client.api.UnitsApi;
import classin.client.api.UsersApi;
import classin.client.model.AddCourseResponse;
import classin.client.model.LmsActivityCreateClassRequest;
import classin.client.model.LmsUnitCreateRequest;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.LongSupplier;

/** Takes two people on board: accounts, a course, its students, a unit, a classroom, a file, and waits for a pushed message. */
final class Onboarding {
  public static void main(String[] arguments) throws Exception {
    LongSupplier clock = () -> System.currentTimeMillis() / 1000 + Long.parseLong(env("CLOCK_OFFSET", "0"));
    String secret = env("CLASSIN_SECRET", "");
    ApiClient client = new Signing(env("CLASSIN_SID", ""), secret, clock).client(env("CLASSIN_BASE_URL", ""));
    try {
      takeOnBoard(client, clock);
    } catch (ApiException problem) {
      System.err.println(problem.getCause() == null ? problem.getMessage() : problem.getCause().getMessage());
      System.exit(1);
    }
    listen(secret);
  }

  private static String env(String name, String otherwise) { return System.getenv().getOrDefault(name, otherwise); }

  private static void takeOnBoard(ApiClient client, LongSupplier clock) throws ApiException, IOException {
    UsersApi users = new UsersApi(client);
    CoursesApi courses = new CoursesApi(client);
    long teacher = users.register("13800001001", null, "Mei Lin", "example-pass", null, 2, null, null, null, null, null).getData();
    long student = users.register("001-2025550142", null, "Ada Example", "example-pass", null, 1, null, null, null, null, null).getData();
    say("registered " + (teacher > 0 && student > 0));
    long course = course(courses, "七年级 数学 & more", teacher).getData();
    AddCourseResponse again = course(courses, "Mathematics, again", teacher);
    say("course " + (again.getData() == course) + " " + said(client, "addCourse", Map.of(), again));
    List<Map<String, Object>> students = new ArrayList<>(List.of(Map.of("uid", student, "name", "Ada Example")));
    if (!env("EXTRA_STUDENT", "").isEmpty()) students.add(Map.of("uid", env("EXTRA_STUDENT", ""), "name", "Nobody"));
    Object enrolled = courses.addCourseStudentMultiple(course, 1, Sign.JSON.writeValueAsString(students), null, null, null);
    String sentence = said(client, "addCourseStudentMultiple", Map.of("identity", "1"), enrolled);
    say("enrolled " + (sentence.isEmpty() ? "all" : sentence));
    long unit = new UnitsApi(client).lmsUnitCreate(new LmsUnitCreateRequest().courseId(course).name("Fractions")
        .publishFlag(LmsUnitCreateRequest.PublishFlagEnum.NUMBER_2)).getData().getUnitId();
    long start = clock.getAsLong() + 86400;
    LmsActivityCreateClassRequest lesson = new LmsActivityCreateClassRequest().courseId(course).unitId(unit).name("Halves & quarters 半")
        .teacherUid(teacher).startTime(start).endTime(start + 2700).uniqueIdentity("maths-7-1");
    say("classroom " + (new ClassroomsApi(client).lmsActivityCreateClass(lesson).getData().getActivityId() > 0));
    CloudApi cloud = new CloudApi(client);
    File file = File.createTempFile("first-lesson", ".txt");
    file.deleteOnExit();
    Files.writeString(file.toPath(), "halves & quarters\n");
    say("uploaded " + !cloud.uploadFile(cloud.getTopFolderId(null, null, null).getData(), file, null, null, null).getData().isEmpty());
  }

  private static AddCourseResponse course(CoursesApi courses, String name, long teacher) throws ApiException {
    return courses.addCourse(name, null, null, teacher, null, null, null, null, "maths-7", null, null, null, null, null, null, null);
  }

  /** What an answer says of a call that was done in part, or was done already. */
  private static String said(ApiClient client, String operation, Map<String, String> parameters, Object answer) {
    return Answers.read(operation, parameters, new Answers.Received(200, "", client.getJSON().serialize(answer), false)).sentence();
  }

  private static void listen(String secret) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(env("RECEIVER_PORT", "0"))), 0);
    BlockingQueue<String> received = new LinkedBlockingQueue<>();
    server.createContext("/", exchange -> {
      String raw = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String[] kept = {""};
      Receiver.Reply reply = Receiver.receive(raw, List.of(secret), (message, where) -> kept[0] = where);
      byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(reply.status(), body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
      received.add("received " + Receiver.dispatch(raw) + " " + Receiver.verify(raw, List.of(secret)) + " " + kept[0]);
    });
    server.start();
    say("waiting");
    say(received.take());
    server.stop(0);
  }

  private static void say(String line) { System.out.println(line); }
}
