package classin

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Received is an answer as it came. Repeated: an earlier attempt of the call may have been carried out.
type Received struct {
	Status            int
	ContentType, Text string
	Repeated          bool
}

// Answer is what an answer means. Outcome: success, existed, partial; or failed, unknown, malformed, without a body.
// The sentence says what went wrong, in full or in part.
type Answer struct {
	Outcome, Kind, Sentence string
	Code, Data, Body        any
}

// means is what a code says for this call: the operation's first entry whose conditions hold, or else the registry's.
func (of operation) means(code any, parameter func(name string) string, repeated bool) (found meaning) {
	text := fmt.Sprint(code)
	for _, found = range slices.Concat(of.Errnos[text], []meaning{tables.Errnos[text], tables.UnknownErrno}) {
		holds := found.Outcome != "" && (repeated || !found.Repeated)
		for name, value := range found.When {
			holds = holds && parameter(name) == value
		}
		if holds {
			break
		}
	}
	if found.Outcome == "unknown" && of.Repeat == "read" {
		found.Outcome = "failed"
	}
	return found
}

// Read says what an answer means; parameter is asked for what was sent.
func Read(id string, parameter func(name string) string, received Received) Answer {
	of, status := tables.Operations[id], received.Status
	malformed := func(format string, values ...any) Answer {
		outcome := "malformed"
		if status >= 500 {
			outcome = "unknown"
		}
		return Answer{Outcome: outcome, Sentence: id + fmt.Sprintf(format, values...) + "."}
	}
	raw, isJSON := decode(received.Text)
	fields, isObject := raw.(map[string]any)
	given := fields["code"]
	if info, is := fields["error_info"].(map[string]any); is {
		given = info["errno"] // either generation may answer in the envelope of the other
	}
	code, isCode := coerce("integer", given).(int64)
	switch {
	case status >= 300 && status < 400:
		return malformed(": the server redirects (HTTP %d) instead of answering%s", status, of.Unreadable)
	case strings.TrimSpace(received.Text) == "":
		return malformed(": the answer is empty (HTTP %d)%s", status, of.Unreadable)
	case !isJSON:
		mediaType, _, _ := strings.Cut(cmp.Or(received.ContentType, "no content type"), ";")
		return malformed(": the answer is not JSON (HTTP %d, %s, %s bytes)%s", status, mediaType, grouped(len(received.Text)), of.Unreadable)
	case !isObject:
		return malformed(": the answer is JSON, but no object%s", of.Unreadable)
	case !isCode:
		return malformed(": the answer holds no code%s", of.Unreadable)
	}
	meant := of.means(code, parameter, received.Repeated)
	answer := Answer{Outcome: meant.Outcome, Code: code, Kind: meant.Kind, Sentence: fmt.Sprintf("%s ended with %d: %s", id, code, meant.En)}
	if meant.Outcome == "failed" || meant.Outcome == "unknown" {
		return answer
	}
	if status/100 != 2 {
		return malformed(" ended with %d, but with HTTP %d, so nobody can know what was done", code, status)
	}
	answer.Body = coerce(of.Answer, raw)
	if meant.Outcome == "success" {
		answer.Sentence = ""
		if of.Promises != "" && slices.Contains([]any{nil, int64(0), "", "0"}, at(answer.Body, of.Promises)) {
			return malformed(" ended with %d (done), but %s is missing from the answer", code, of.Promises)
		}
	}
	if answer.Data = answer.Body; of.Answer["data"] != nil {
		answer.Data = at(answer.Body, "data")
	}
	failed, total := of.failures(answer.Body, parameter)
	if len(failed) > 0 {
		answer.Outcome = "partial"
		answer.Sentence = fmt.Sprintf("%s: %d of %d items were not done (%s).", id, len(failed), total, strings.Join(failed[:min(3, len(failed))], "; "))
	}
	return answer
}

// failures are the entries of an answer that were not done, each as a sentence, and how many entries with a code there are.
func (of operation) failures(body any, parameter func(name string) string) (failed []string, total int) {
	for path, name := range of.Results {
		list, _ := at(body, path).([]any)
		for i, item := range list {
			code := at(item, name)
			if code != nil {
				total++
			}
			if meant := of.means(code, parameter, false); code != nil && meant.Outcome != "success" && meant.Outcome != "existed" {
				failed = append(failed, fmt.Sprintf("item %d: %d %s", i, code, meant.En))
			}
		}
	}
	return failed, total
}

func grouped(number int) string {
	if number < 1000 {
		return fmt.Sprint(number)
	}
	return fmt.Sprintf("%s,%03d", grouped(number/1000), number%1000)
}
