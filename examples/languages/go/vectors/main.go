// Command vectors prints what this starter makes of the vectors on standard input: `python -m conformance` compares.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"

	"starter/classin"
)

type vector struct {
	Sid, Secret, Key, Account, Nickname, Path, Operation string
	Timestamp                                            json.Number
	BodyText                                             string `json:"body_text"`
	ContentType                                          string `json:"content_type"`
	Body                                                 []byte
	Parameters                                           map[string]any
	HTTPStatus                                           int `json:"http_status"`
	Repeated                                             bool
	Secrets                                              []string
	StoringWorks                                         bool `json:"storing_works"`
}

func answer(area string, one vector) map[string]any {
	school, at := classin.School{Sid: one.Sid, Secret: one.Secret}, one.Timestamp.String()
	switch area {
	case "safe_key":
		return map[string]any{"safe_key": classin.MD5(one.Secret, at)}
	case "check_code":
		return map[string]any{"check_code": classin.MD5(one.Secret, one.Key, one.Account, one.Nickname)}
	case "lms_signature":
		text, err := classin.StringToSign(one.BodyText, one.Sid, at)
		if err != nil {
			return map[string]any{"refused": err.Error()}
		}
		return map[string]any{"string_to_sign": text, "signature": classin.MD5(text, "&key=", one.Secret)}
	case "signed_requests":
		header := http.Header{"Content-Type": {one.ContentType}}
		body, err := school.Sign(one.Path, string(one.Body), header, at)
		headers := map[string]string{}
		for name := range header {
			headers[name] = header.Get(name)
		}
		return map[string]any{"body": []byte(body), "content_type": header.Get("Content-Type"), "headers": headers, "error": err}
	case "answers":
		parameter := func(name string) string { return fmt.Sprint(one.Parameters[name]) }
		made := classin.Read(one.Operation, parameter, classin.Received{Status: one.HTTPStatus, ContentType: one.ContentType, Text: one.BodyText, Repeated: one.Repeated})
		return map[string]any{"outcome": made.Outcome, "code": made.Code, "kind": made.Kind, "data": made.Data}
	case "verify":
		return map[string]any{"reason": classin.Verify(one.BodyText, one.Secrets)}
	case "dispatch":
		if name := classin.Dispatch(one.BodyText); name != "" {
			return map[string]any{"message": name}
		}
		return map[string]any{"message": nil}
	case "acknowledge":
		kept := "nothing"
		status, body := classin.Receive(one.BodyText, []string{one.Secret}, func(_, where string) error {
			if !one.StoringWorks {
				return errors.New("disk full")
			}
			kept = where
			return nil
		})
		return map[string]any{"status": status, "body": body, "kept": kept}
	}
	return nil
}

func main() {
	var tasks []struct {
		Area   string
		Vector json.RawMessage
	}
	if err := json.NewDecoder(os.Stdin).Decode(&tasks); err != nil {
		panic(err)
	}
	answers := []map[string]any{}
	for _, task := range tasks {
		var one vector
		if err := json.Unmarshal(task.Vector, &one); err != nil {
			panic(err)
		}
		answers = append(answers, answer(task.Area, one))
	}
	_ = json.NewEncoder(os.Stdout).Encode(answers)
}
