package classin

import (
	"cmp"
	"encoding/json"
	"os"
)

type meaning struct {
	Kind, Outcome, En string
	When              map[string]string
	Repeated          bool
}

type operation struct {
	Unreadable       string
	Repeat, Promises string
	ClockWindow      float64 `json:"clock_window"`
	Results          map[string]string
	Errnos           map[string][]meaning
	Answer           map[string]any
}

type message struct {
	Name string
	When *struct {
		Path           []string
		Equals, Prefix *string
	}
}

var tables struct {
	Errnos       map[string]meaning
	UnknownErrno meaning `json:"unknown_errno"`
	Paths        map[string]string
	Operations   map[string]operation
	Messages     map[string][]message
}

func init() {
	raw, err := os.ReadFile(cmp.Or(os.Getenv("CLASSIN_TABLES"), "generated/classin.tables.json"))
	if err = cmp.Or(err, json.Unmarshal(raw, &tables)); err != nil {
		panic(err)
	}
}
