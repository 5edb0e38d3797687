package classin

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// School is what signs: its id, its secret, and a clock that tests may replace.
type School struct {
	Sid, Secret string
	Clock       func() time.Time
}

// RoundTrip makes a School the transport of an http.Client: it signs what leaves, and returns what went wrong as an error.
func (school School) RoundTrip(request *http.Request) (*http.Response, error) {
	body, now := []byte{}, time.Now()
	if school.Clock != nil {
		now = school.Clock()
	}
	if request.Body != nil {
		defer request.Body.Close()
		var err error
		if body, err = io.ReadAll(request.Body); err != nil {
			return nil, err
		}
	}
	path, signed := request.URL.RequestURI(), request.Clone(request.Context())
	sent, err := school.Sign(path, string(body), signed.Header, fmt.Sprint(now.Unix()))
	if err != nil {
		return nil, err
	}
	signed.Body, signed.ContentLength = io.NopCloser(strings.NewReader(sent)), int64(len(sent))
	response, err := http.DefaultTransport.RoundTrip(signed)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	form, _ := url.ParseQuery(string(body))
	answer := Read(tables.Paths[path], form.Get, Received{Status: response.StatusCode, ContentType: response.Header.Get("Content-Type"), Text: string(text)})
	if answer.Kind == "auth" {
		answer.Sentence += " " + clockAdvice(response.Header.Get("Date"), now, tables.Operations[tables.Paths[path]].ClockWindow)
	}
	if answer.Body == nil {
		return nil, errors.New(answer.Sentence)
	}
	coerced, err := json.Marshal(answer.Body)
	response.Body, response.ContentLength = io.NopCloser(bytes.NewReader(coerced)), int64(len(coerced))
	return response, err
}

func clockAdvice(date string, now time.Time, window float64) string {
	advice := "Check the sid, the secret, this machine's clock, and that ClassIn has opened the action to the school."
	server, err := http.ParseTime(date)
	off, direction := now.Sub(server), "ahead of"
	if off < 0 {
		off, direction = -off, "behind"
	}
	if err != nil || off < time.Minute {
		return advice
	}
	clock := fmt.Sprintf("This machine's clock is %.0f minutes %s the server's: set it right.", off.Minutes(), direction)
	if off.Seconds() > window {
		return clock
	}
	return advice + " " + clock
}
