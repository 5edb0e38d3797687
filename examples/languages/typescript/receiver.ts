// Receives pushed messages: stores first, answers at once, and keeps apart what is not signed.
import { timingSafeEqual } from "node:crypto";
import { safeKey } from "./sign.js";
import { Json, TABLES } from "./tables.js";

export const ACK = '{"error_info":{"errno":1,"error":"ok"}}';

function decode(raw: string): Json {
  try {
    const value = JSON.parse(raw);
    return typeof value === "object" && !Array.isArray(value) ? value : null;
  } catch { return null; }
}

const stamp = (value: Json): string => (["number", "string"].includes(typeof value) && /^-?\d{1,64}$/.test(String(value).trim()) ? String(value).trim() : "");
const same = (a: string, b: string): boolean => Buffer.byteLength(a) === Buffer.byteLength(b) && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Whether a message is ClassIn's: ok, no_key, no_timestamp, wrong_key or not_json. */
export function verify(raw: string, secrets: string[]): string {
  const fields = decode(raw);
  if (!fields) return "not_json";
  const key = typeof fields.SafeKey === "string" ? fields.SafeKey.trim().toLowerCase() : "";
  if (!key) return "no_key";
  const own = stamp(fields.TimeStamp);
  // One message has its timestamp inside of Data only.
  const signedAt = own || stamp(fields.Data?.TimeStamp);
  if (!signedAt) return "no_timestamp";
  if (secrets.filter((secret) => same(safeKey(secret, signedAt as Json), key)).length) return "ok";
  return own ? "wrong_key" : "no_timestamp";
}

/** The name of a message; null for one that is not known. */
export function dispatch(raw: string): string | null {
  const fields = decode(raw);
  const cmd = String(fields?.Cmd ?? "").trim();
  const messages = Object.hasOwn(TABLES.messages, cmd) ? TABLES.messages[cmd]! : [];
  return messages.find(({ when }) => !when || values(fields, when.path).map(bare).some((text) =>
    when.equals !== undefined ? text === when.equals : text.startsWith(when.prefix!)))?.name ?? null;
}

const bare = (value: Json): string => String(value).replace(/\s/g, "");

function values(value: Json, path: string[]): Json[] {
  if (!path.length) return value === undefined || value === null ? [] : [value];
  if (typeof value === "string") value = decode(value);
  if (Array.isArray(value) && value.length === 1) value = value[0];
  if (typeof value !== "object" || value === null) return [];
  const [name, ...rest] = path;
  return name === "{UID}" ? Object.values(value).flatMap((one) => values(one, rest)) : Object.hasOwn(value, name!) ? values(value[name!], rest) : [];
}

export interface Store { keep(raw: string, where: "message" | "quarantine"): void }

/** Stores what came and says what to answer; ClassIn sends again whatever is not acknowledged, and sends nothing else until then. */
export function receive(raw: string, secrets: string[], store: Store): { status: number; body: string } {
  try {
    store.keep(raw, verify(raw, secrets) === "ok" ? "message" : "quarantine");
  } catch {
    return { status: 503, body: '{"error_info":{"errno":0,"error":"not stored; send it again"}}' };
  }
  return { status: 200, body: ACK };
}
