// Signs the calls of the generated client, and throws what went wrong.
import { read } from "./answers.js";
import { School, sign } from "./sign.js";
import { TABLES } from "./tables.js";

/** A `fetch` for the generated client: signs what leaves, and throws what the answer says went wrong. */
export function signedFetch(school: School & { clock?: () => number }): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const path = url.pathname + url.search;
    const body = Buffer.from(await request.arrayBuffer());
    const now = (school.clock ?? (() => Date.now() / 1000))();
    const signed = sign(path, request.headers.get("content-type") ?? "", body, school, Math.floor(now));
    const headers = new Headers({ ...signed.headers, "content-type": signed.contentType });
    const response = await fetch(request.url, { method: "POST", headers, body: new Uint8Array(signed.body), redirect: "manual" });
    const received = { status: response.status, contentType: response.headers.get("content-type") ?? "", text: await response.text() };
    const operation = TABLES.paths[path]!;
    const answer = read(operation, Object.fromEntries(new URLSearchParams(body.toString())), received);
    if (answer.body) return Response.json(answer.body);
    const off = now - Date.parse(response.headers.get("date") ?? "") / 1000;
    const advice = answer.kind === "auth" ? clockAdvice(off, TABLES.operations[operation]!.clock_window) : "";
    throw new Error(answer.sentence + advice);
  };
}

function clockAdvice(seconds: number, window: number): string {
  const general = " Check the sid, the secret, this machine's clock, and that ClassIn has opened the action to the school.";
  if (!(Math.abs(seconds) >= 60)) return general;
  const clock = ` This machine's clock is ${Math.round(Math.abs(seconds) / 60)} minutes ${seconds > 0 ? "ahead of" : "behind"} the server's: set it right.`;
  return Math.abs(seconds) > window ? clock : general + clock;
}
