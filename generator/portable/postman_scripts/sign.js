// Signs the request: v1 and pushed messages by safeKey, v2 by the X-EEO headers. Needs the variables sid and secret.
const md5 = (text) => require("crypto-js").MD5(text).toString();
const sid = pm.variables.get("sid");
const secret = pm.variables.get("secret");
if (!sid || !secret) {
  throw new Error("Set the variables sid and secret: ClassIn's console shows both.");
}
const timeStamp = String(Math.floor(Date.now() / 1000));
pm.variables.set("timeStamp", timeStamp);
pm.variables.set("safeKey", md5(secret + timeStamp));

// The top-level members of a JSON object with the text of their values; numbers stay as they are written.
function members(body) {
  JSON.parse(body);
  const found = new Map();
  let depth = 0;
  let name = null;
  for (const [token] of body.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g)) {
    if (token === "{" || token === "[") {
      if (depth === 1) found.delete(name);
      depth += 1;
    } else if (token === "}" || token === "]") {
      depth -= 1;
      if (depth === 1) name = null;
    } else if (depth === 1 && token === ",") {
      name = null;
    } else if (depth === 1 && token !== ":") {
      if (name === null) name = JSON.parse(token);
      else if (token === "null") found.delete(name);
      else found.set(name, token.startsWith('"') ? JSON.parse(token) : token);
    }
  }
  return found;
}

if (pm.request.headers.has("X-EEO-SIGN")) {
  const size = (text) => unescape(encodeURIComponent(text)).length;
  const bytes = (text) => unescape(encodeURIComponent(text));
  const signed = members(pm.variables.replaceIn(pm.request.body.raw));
  for (const name of ["sid", "timeStamp", "key"]) {
    if (signed.has(name)) throw new Error(`The body must not hold "${name}": it is a name of the signature.`);
  }
  for (const [name, text] of signed) if (size(text) > 1024) signed.delete(name);
  signed.set("sid", sid).set("timeStamp", timeStamp);
  const sorted = [...signed].sort(([a], [b]) => (bytes(a) < bytes(b) ? -1 : 1));
  pm.variables.set("lmsSign", md5(sorted.map(([name, text]) => `${name}=${text}`).join("&") + `&key=${secret}`));
}
