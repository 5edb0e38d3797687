// What is generated of the description, and values in its types.
import { readFileSync } from "node:fs";

export type Json = any;
export interface Meaning { kind: string; outcome: string; en: string; when?: Record<string, string>; repeated?: boolean }
export interface Operation {
  repeat: string;
  promises?: string;
  clock_window: number;
  unreadable: string;
  results: Record<string, string>;
  errnos: Record<string, Meaning[]>;
  answer: Json;
}
export interface Message { name: string; when?: { path: string[]; equals?: string; prefix?: string } }
interface Tables {
  errnos: Record<string, Meaning>;
  unknown_errno: Meaning;
  paths: Record<string, string>;
  operations: Record<string, Operation>;
  messages: Record<string, Message[]>;
}

export const TABLES: Tables = JSON.parse(readFileSync(new URL("../generated/classin.tables.json", import.meta.url), "utf8"));

export const isObject = (value: Json): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands at the end of a path. */
export const at = (value: Json, path: string): Json => path.split(".").reduce((one, name) => (isObject(one) ? one[name] : undefined), value);

/** A value in the type of its shape; undefined for what cannot be read so. */
export function coerce(shape: Json, value: Json): Json {
  if (Array.isArray(shape)) return Array.isArray(value) ? value.map((one) => coerce(shape[0], one)) : undefined;
  if (isObject(shape)) {
    if (Array.isArray(value)) value = value.length === 0 ? {} : value.length === 1 ? value[0] : undefined;
    if (!isObject(value)) return undefined;
    const entries = Object.entries(value).map(([name, one]) => {
      const field = Object.hasOwn(shape, name) ? shape[name] : shape["*"];
      return [name, field === undefined ? one : coerce(field, one)];
    });
    return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
  }
  if (shape === "any") return value;
  if (shape === "string") return typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;
  if (shape === "boolean") return ({ true: true, false: false, 1: true, 0: false } as Json)[String(value)];
  const number = typeof value === "number" ? value : typeof value === "string" && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : NaN;
  return Number.isNaN(number) || (shape === "integer" && !Number.isInteger(number)) ? undefined : number;
}
