package classin

import (
	"crypto/subtle"
	"fmt"
	"regexp"
	"strings"
)

// Ack is what ClassIn waits for; until it comes, a message is sent again and everything behind it waits.
const Ack = `{"error_info":{"errno":1,"error":"ok"}}`

var stamp = regexp.MustCompile(`^\s*(-?[0-9]{1,64})(?:\.0+)?\s*$`)

// Verify says whether a message is ClassIn's: ok, no_key, no_timestamp, wrong_key or not_json.
func Verify(raw string, secrets []string) string {
	decoded, _ := decode(raw)
	fields, isObject := decoded.(map[string]any)
	key, _ := fields["SafeKey"].(string)
	own := stamp.FindStringSubmatch(fmt.Sprint(fields["TimeStamp"]))
	signedAt := own
	if own == nil {
		signedAt = stamp.FindStringSubmatch(fmt.Sprint(at(fields, "Data.TimeStamp"))) // one message has it there only
	}
	switch {
	case !isObject:
		return "not_json"
	case strings.TrimSpace(key) == "":
		return "no_key"
	case signedAt == nil:
		return "no_timestamp"
	}
	for _, secret := range secrets {
		if subtle.ConstantTimeCompare([]byte(MD5(secret, signedAt[1])), []byte(strings.ToLower(strings.TrimSpace(key)))) == 1 {
			return "ok"
		}
	}
	if own == nil {
		return "no_timestamp"
	}
	return "wrong_key"
}

// Dispatch is the name of a message; empty for one that is not known.
func Dispatch(raw string) string {
	fields, _ := decode(raw)
	for _, one := range tables.Messages[strings.TrimSpace(fmt.Sprint(at(fields, "Cmd")))] {
		if one.When == nil {
			return one.Name
		}
		for _, value := range valuesAt(fields, one.When.Path) {
			text, when := strings.Join(strings.Fields(fmt.Sprint(value)), ""), one.When
			if when.Equals != nil && text == *when.Equals || when.Prefix != nil && strings.HasPrefix(text, *when.Prefix) {
				return one.Name
			}
		}
	}
	return ""
}

// valuesAt is what stands at the end of a path, in which {UID} is any name, and a text may hold JSON.
func valuesAt(value any, path []string) (found []any) {
	if len(path) == 0 {
		return []any{value}
	}
	if text, is := value.(string); is {
		value, _ = decode(text)
	}
	if list, is := value.([]any); is && len(list) == 1 {
		value = list[0]
	}
	fields, _ := value.(map[string]any)
	for name, one := range fields {
		if (name == path[0] || path[0] == "{UID}") && one != nil {
			found = append(found, valuesAt(one, path[1:])...)
		}
	}
	return found
}

// Receive stores what came, and says what to answer; keep is told "message" or "quarantine", and may fail.
func Receive(raw string, secrets []string, keep func(raw, where string) error) (status int, body string) {
	where := "quarantine"
	if Verify(raw, secrets) == "ok" {
		where = "message"
	}
	if keep(raw, where) != nil {
		return 503, `{"error_info":{"errno":0,"error":"not stored; send it again"}}`
	}
	return 200, Ack
}
