package classin

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// decode reads JSON, and keeps the text of numbers.
func decode(text string) (value any, isJSON bool) {
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	return value, json.Valid([]byte(text)) && decoder.Decode(&value) == nil
}

func at(value any, path string) any {
	for _, name := range strings.Split(path, ".") {
		fields, _ := value.(map[string]any)
		value = fields[name]
	}
	return value
}

// coerce reads a value in the type of its shape; nil for what cannot be read so.
func coerce(shape, value any) any {
	list, isList := value.([]any)
	switch shape := shape.(type) {
	case []any:
		for i := range list {
			list[i] = coerce(shape[0], list[i])
		}
		if isList {
			return list
		}
		return nil
	case map[string]any:
		if isList && len(list) == 0 {
			return map[string]any{}
		} else if len(list) == 1 {
			value = list[0]
		}
		fields, is := value.(map[string]any)
		if !is {
			return nil
		}
		for name, one := range fields {
			if field := cmp.Or(shape[name], shape["*"]); field != nil {
				fields[name] = coerce(field, one)
			}
			if fields[name] == nil {
				delete(fields, name)
			}
		}
		return fields
	}
	return coerceScalar(shape, value)
}

func coerceScalar(shape, value any) any {
	text := strings.TrimSpace(fmt.Sprint(value))
	_, isText := value.(string)
	_, isNumber := value.(json.Number)
	whole, notWhole := strconv.ParseInt(text, 10, 64)
	number, notNumber := strconv.ParseFloat(text, 64)
	switch {
	case shape == "any" || shape == "string" && isText:
		return value
	case shape == "string" && isNumber:
		return text
	case shape == "boolean":
		return map[string]any{"true": true, "false": false, "1": true, "0": false}[text]
	case shape == "integer" && notWhole == nil:
		return whole
	case notNumber != nil || !json.Valid([]byte(text)):
		return nil // ParseFloat also reads "Inf" and "0x1p4"
	case shape == "integer" && number == float64(int64(number)):
		return int64(number)
	case shape == "number":
		return number
	}
	return nil
}
