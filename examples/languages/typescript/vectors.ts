// Prints what this starter makes of the vectors on standard input: `python -m conformance` compares.
import { readFileSync } from "node:fs";
import { read } from "./answers.js";
import { dispatch, receive, verify } from "./receiver.js";
import { checkCode, lmsSignature, Refused, safeKey, sign, stringToSign } from "./sign.js";

type Json = any;
const AREAS: Record<string, (one: Json) => Json> = {
  safe_key: (one) => ({ safe_key: safeKey(one.secret, one.timestamp) }),
  check_code: (one) => ({ check_code: checkCode(one.secret, one.key, one.account, one.nickname) }),
  lms_signature: (one) => {
    try {
      return { string_to_sign: stringToSign(one.body_text, one.sid, one.timestamp), signature: lmsSignature(one.body_text, one, one.timestamp) };
    } catch (error) {
      if (error instanceof Refused) return { refused: error.message };
      throw error;
    }
  },
  signed_requests: (one) => {
    const { contentType, body, headers } = sign(one.path, one.content_type, Buffer.from(one.body, "base64"), one, one.timestamp);
    return { content_type: contentType, headers, body: body.toString("base64") };
  },
  answers: (one) => {
    const { outcome, code, kind, data } = read(one.operation, one.parameters, { status: one.http_status, contentType: one.content_type, text: one.body_text, repeated: one.repeated });
    return { outcome, code, kind, data };
  },
  verify: (one) => ({ reason: verify(one.body_text, one.secrets) }),
  dispatch: (one) => ({ message: dispatch(one.body_text) }),
  acknowledge: (one) => {
    let kept = "nothing";
    const store = { keep: (_: string, where: string) => { if (!one.storing_works) throw new Error("disk full"); kept = where; } };
    return { ...receive(one.body_text, [one.secret], store), kept };
  },
};

const tasks: { area: string; vector: Json }[] = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(tasks.map(({ area, vector }) => AREAS[area]?.(vector) ?? null)));
