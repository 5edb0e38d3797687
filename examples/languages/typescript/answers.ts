// What ClassIn's answers mean: the code first, looked up for the operation, then the body in the types of the description.
import { at, coerce, isObject, Json, Meaning, Operation, TABLES } from "./tables.js";

export interface Received { status: number; contentType: string; text: string; repeated?: boolean }
export interface Answer { outcome: string; code?: number; kind?: string; data?: Json; body?: Json; sentence: string }
type Parameters = Record<string, unknown>;

/** What a code means for this call: the operation's first entry whose conditions hold, or else the registry's. */
function meaning(operation: Operation, code: number, parameters: Parameters, repeated: boolean): Meaning {
  const holds = (one: Meaning): boolean =>
    (repeated || !one.repeated) && Object.entries(one.when ?? {}).every(([name, value]) => String(parameters[name]) === value);
  const found = operation.errnos[code]?.find(holds) ?? TABLES.errnos[code] ?? TABLES.unknown_errno;
  return found.outcome === "unknown" && operation.repeat === "read" ? { ...found, outcome: "failed" } : found;
}

function parse(text: string): { raw?: Json; isJson: boolean } {
  try { return { raw: JSON.parse(text), isJson: true }; } catch { return { isJson: false }; }
}

/** Reads an answer; only one whose call was done, in full or in part, has a body. The sentence says what went wrong. */
export function read(id: string, parameters: Parameters, received: Received): Answer {
  const operation = TABLES.operations[id]!;
  const { status, text } = received;
  const malformed = (sentence: string): Answer => ({ outcome: status >= 500 ? "unknown" : "malformed", sentence });
  const { raw, isJson } = parse(text);
  // Either generation may answer in the envelope of the other.
  const code = coerce("integer", at(raw, isObject(at(raw, "error_info")) ? "error_info.errno" : "code"));
  const size = Buffer.byteLength(text).toLocaleString("en-US");
  const problem =
    status >= 300 && status < 400 ? `the server redirects (HTTP ${status}) instead of answering`
    : !text.trim() ? `the answer is empty (HTTP ${status})`
    : !isJson ? `the answer is not JSON (HTTP ${status}, ${received.contentType.split(";")[0] || "no content type"}, ${size} bytes)`
    : !isObject(raw) ? "the answer is JSON, but no object"
    : code === undefined ? "the answer holds no code"
    : "";
  if (problem) return malformed(`${id}: ${problem}${operation.unreadable}.`);
  const { kind, outcome, en } = meaning(operation, code, parameters, received.repeated ?? false);
  const said = `${id} ended with ${code}`;
  if (outcome === "failed" || outcome === "unknown") return { outcome, code, kind, sentence: `${said}: ${en}` };
  if (status < 200 || status >= 300) return malformed(`${said}, but with HTTP ${status}, so nobody can know what was done.`);
  const body = coerce(operation.answer, raw);
  const promised = operation.promises ? at(body, operation.promises) : true;
  if (outcome === "success" && [undefined, null, 0, "0", ""].includes(promised)) {
    return malformed(`${said} (done), but ${operation.promises} is missing from the answer.`);
  }
  const answer = { outcome, code, kind, body, data: "data" in operation.answer ? body.data ?? null : body };
  const { failed, total } = failures(operation, body, parameters);
  if (failed.length) {
    const few = failed.slice(0, 3).join("; ");
    return { ...answer, outcome: "partial", sentence: `${id}: ${failed.length} of ${total} items were not done (${few}).` };
  }
  return { ...answer, sentence: outcome === "success" ? "" : `${said}: ${en}` };
}

/** The entries of an answer that were not done, each as a sentence, and how many entries with a code there are. */
function failures(operation: Operation, body: Json, parameters: Parameters): { failed: string[]; total: number } {
  const entries = Object.entries(operation.results).flatMap(([path, name]) =>
    ((at(body, path) ?? []) as Json[]).map((item, index) => ({ index, code: at(item, name) })));
  const read = entries.filter(({ code }) => code !== undefined).map((one) => ({ ...one, ...meaning(operation, one.code, parameters, false) }));
  const failed = read.filter(({ outcome }) => outcome !== "success" && outcome !== "existed");
  return { failed: failed.map(({ index, code, en }) => `item ${index}: ${code} ${en}`), total: read.length };
}
