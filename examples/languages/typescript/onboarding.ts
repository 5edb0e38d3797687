// Takes two people on board: accounts, a course, its students, a unit, a classroom, a file, and waits for a pushed message.
import { createServer } from "node:http";
import { read } from "./answers.js";
import { signedFetch } from "./fetch.js";
import { client } from "./generated/client/client.gen.js";
import * as api from "./generated/client/sdk.gen.js";
import { dispatch, receive, verify } from "./receiver.js";

const { CLASSIN_BASE_URL = "", CLASSIN_SID = "", CLASSIN_SECRET = "", CLOCK_OFFSET = "0", RECEIVER_PORT = "0", EXTRA_STUDENT } = process.env;
const clock = () => Date.now() / 1000 + Number(CLOCK_OFFSET);
client.setConfig({ baseUrl: CLASSIN_BASE_URL, fetch: signedFetch({ sid: CLASSIN_SID, secret: CLASSIN_SECRET, clock }), throwOnError: true });

/** What an answer says of a call that was done in part, or was done already. */
const said = (operation: string, parameters: Record<string, unknown>, answer: unknown): string =>
  read(operation, parameters, { status: 200, contentType: "application/json", text: JSON.stringify(answer) }).sentence;

async function main(): Promise<void> {
  const one = { throwOnError: true } as const;
  const teacher = (await api.register({ ...one, body: { telephone: "13800001001", nickname: "Mei Lin", password: "example-pass", addToSchoolMember: 2 } })).data.data!;
  const student = (await api.register({ ...one, body: { telephone: "001-2025550142", nickname: "Ada Example", password: "example-pass", addToSchoolMember: 1 } })).data.data!;
  console.log(`registered ${teacher > 0 && student > 0}`);
  const course = (await api.addCourse({ ...one, body: { courseName: "七年级 数学 & more", mainTeacherUid: teacher, courseUniqueIdentity: "maths-7" } })).data.data!;
  const again = (await api.addCourse({ ...one, body: { courseName: "Mathematics, again", mainTeacherUid: teacher, courseUniqueIdentity: "maths-7" } })).data;
  console.log(`course ${again.data === course} ${said("addCourse", {}, again)}`);
  const students = [{ uid: student, name: "Ada Example" }, ...(EXTRA_STUDENT ? [{ uid: Number(EXTRA_STUDENT), name: "Nobody" }] : [])];
  const enrolled = (await api.addCourseStudentMultiple({ ...one, body: { courseId: course, identity: 1, studentJson: JSON.stringify(students) } })).data;
  console.log(`enrolled ${said("addCourseStudentMultiple", { identity: 1 }, enrolled) || "all"}`);
  const unit = (await api.lmsUnitCreate({ ...one, body: { courseId: course, name: "Fractions", publishFlag: 2 } })).data.data!.unitId!;
  const startTime = Math.floor(clock()) + 86400;
  const lesson = { courseId: course, unitId: unit, name: "Halves & quarters 半", teacherUid: teacher, startTime, endTime: startTime + 2700, uniqueIdentity: "maths-7-1" };
  console.log(`classroom ${(await api.lmsActivityCreateClass({ ...one, body: lesson })).data.data!.activityId! > 0}`);
  const folder = (await api.getTopFolderId({ ...one, body: {} })).data.data!;
  const file = (await api.uploadFile({ ...one, body: { folderId: folder, Filedata: new File(["halves & quarters\n"], "first-lesson.txt", { type: "text/plain" }) } })).data.data!;
  console.log(`uploaded ${file.length > 0}`);
}

function listen(): void {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const raw = Buffer.concat(chunks).toString();
      const kept: string[] = [];
      const answer = receive(raw, [CLASSIN_SECRET], { keep: (_, where) => void kept.push(where) });
      response.writeHead(answer.status, { "Content-Type": "application/json" }).end(answer.body, () => {
        console.log(`received ${dispatch(raw)} ${verify(raw, [CLASSIN_SECRET])} ${kept[0]}`);
        server.close();
      });
    });
  });
  server.listen(Number(RECEIVER_PORT), "127.0.0.1", () => console.log("waiting"));
}

main().then(listen, (error: Error) => { console.error(error.message); process.exitCode = 1; });
