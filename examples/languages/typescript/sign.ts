// ClassIn's signatures. Nothing here knows an operation: the path says which signature it takes.
import { createHash } from "node:crypto";

export interface School { sid: string; secret: string }
export class Refused extends Error {}

const LONGEST = 1024;
const md5 = (text: string): string => createHash("md5").update(text, "utf8").digest("hex");

export const safeKey = (secret: string, timestamp: number): string => md5(secret + timestamp);
export const checkCode = (secret: string, key: string, account: string, nickname: string): string =>
  md5(secret + key + account + nickname);

/** The top-level members of a body with what is signed of each: the text of the body counts, so no number is parsed. */
function members(bodyText: string): Map<string, string> {
  let parsed: unknown;
  try { parsed = JSON.parse(bodyText); } catch { throw new Refused("not_json"); }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw new Refused("not_an_object");
  if (["sid", "timeStamp", "key"].some((name) => Object.hasOwn(parsed, name))) throw new Refused("reserved_name");
  const found = new Map<string, string>();
  let depth = 0;
  let name: string | null = null;
  for (const [token] of bodyText.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g)) {
    if (token === "{" || token === "[") {
      if (depth === 1 && name !== null) found.delete(name);
      depth += 1;
    } else if (token === "}" || token === "]") depth -= 1;
    else if (depth === 1 && token === ",") name = null;
    else if (depth === 1 && token !== ":") {
      if (name === null) name = JSON.parse(token) as string;
      else if (token === "null") found.delete(name);
      else found.set(name, token.startsWith('"') ? (JSON.parse(token) as string) : token);
    }
  }
  return found;
}

/** What v2 signs, without the `&key=SECRET` that ends it. */
export function stringToSign(bodyText: string, sid: string, timestamp: number): string {
  const signed = members(bodyText);
  for (const [name, text] of signed) if (Buffer.byteLength(text) > LONGEST) signed.delete(name);
  signed.set("sid", sid).set("timeStamp", String(timestamp));
  const sorted = [...signed].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return sorted.map(([name, text]) => `${name}=${text}`).join("&");
}

export const lmsSignature = (bodyText: string, school: School, timestamp: number): string =>
  md5(`${stringToSign(bodyText, school.sid, timestamp)}&key=${school.secret}`);

/** The body and headers of a request, signed: v1 in its form, v2 in three headers. */
export function sign(path: string, contentType: string, body: Buffer, school: School, timestamp: number) {
  if (!path.split("?")[0]!.endsWith(".api.php")) {
    const headers = { "X-EEO-UID": school.sid, "X-EEO-TS": String(timestamp), "X-EEO-SIGN": lmsSignature(body.toString() || "{}", school, timestamp) };
    return { contentType, body, headers };
  }
  const fields = { SID: school.sid, timeStamp: String(timestamp), safeKey: safeKey(school.secret, timestamp) };
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1];
  const before = boundary
    ? Object.entries(fields).map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join("")
    : `${new URLSearchParams(fields)}${body.length ? "&" : ""}`;
  return { contentType: contentType || "application/x-www-form-urlencoded", body: Buffer.concat([Buffer.from(before), body]), headers: {} };
}
