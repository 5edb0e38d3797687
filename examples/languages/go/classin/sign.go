// Package classin signs calls to ClassIn's API, reads its answers and receives its messages.
package classin

import (
	"cmp"
	"crypto/md5"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// longest is how many bytes of a text v2 signs; a longer one it leaves out.
const longest = 1024

// MD5 is v1's key of SECRET + timestamp, the same for pushed messages, and the live page's code of four texts.
func MD5(texts ...string) string { return fmt.Sprintf("%x", md5.Sum([]byte(strings.Join(texts, "")))) }

// StringToSign is what v2 signs, without the &key=SECRET that ends it. The text of the body counts, so no number is parsed.
func StringToSign(body, sid, timestamp string) (string, error) {
	var members map[string]json.RawMessage // of a repeated name the last counts
	if !json.Valid([]byte(body)) {
		return "", errors.New("not_json")
	} else if json.Unmarshal([]byte(body), &members) != nil || members == nil {
		return "", errors.New("not_an_object")
	}
	pairs := map[string]string{"sid": "sid=" + sid, "timeStamp": "timeStamp=" + timestamp}
	for name, raw := range members {
		text := string(raw)
		if name == "sid" || name == "timeStamp" || name == "key" {
			return "", errors.New("reserved_name")
		} else if text[0] == '{' || text[0] == '[' || text == "null" {
			continue
		} else if text[0] == '"' {
			_ = json.Unmarshal(raw, &text)
		}
		if len(text) <= longest {
			pairs[name] = name + "=" + text
		}
	}
	signed := []string{}
	for _, name := range slices.Sorted(maps.Keys(pairs)) {
		signed = append(signed, pairs[name])
	}
	return strings.Join(signed, "&"), nil
}

// Sign signs a request: v1 in its form, v2 in three headers, which are added.
func (school School) Sign(path, body string, header http.Header, timestamp string) (string, error) {
	if !strings.Contains(path, ".api.php?") {
		body = cmp.Or(body, "{}")
		text, err := StringToSign(body, school.Sid, timestamp)
		header.Set("X-EEO-UID", school.Sid)
		header.Set("X-EEO-TS", timestamp)
		header.Set("X-EEO-SIGN", MD5(text, "&key=", school.Secret))
		return body, err
	}
	fields := url.Values{"SID": {school.Sid}, "timeStamp": {timestamp}, "safeKey": {MD5(school.Secret, timestamp)}}
	_, parameters, _ := mime.ParseMediaType(header.Get("Content-Type"))
	if boundary := parameters["boundary"]; boundary != "" {
		for name := range fields {
			body = fmt.Sprintf("--%s\r\nContent-Disposition: form-data; name=%q\r\n\r\n%s\r\n%s", boundary, name, fields.Get(name), body)
		}
		return body, nil
	}
	header.Set("Content-Type", "application/x-www-form-urlencoded")
	return strings.TrimSuffix(fields.Encode()+"&"+body, "&"), nil
}
