package config

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/agnivade/levenshtein"
)

// shape says of everything in a file that can't be what it stands for: keys that
// aren't known, lists where one value is wanted, numbers where text is.
func shape(key string, raw any, t reflect.Type) error {
	if raw == nil { // a key without a value is an absent one
		return nil
	}
	switch {
	case t == durationType:
		if _, ok := raw.(string); !ok {
			return fmt.Errorf("%s: %v has no unit: write for example 30s, 5m or 72h", key, raw)
		}
		return nil
	case t.Kind() == reflect.Struct:
		return shapeStruct(key, raw, t)
	case t.Kind() == reflect.Slice:
		list, ok := raw.([]any)
		if !ok {
			return fmt.Errorf("%s: is %s, and must be a list: [a, b], or one line for each that begins with -", key, kindOf(raw))
		}
		var errs []error
		for i, element := range list {
			errs = append(errs, shape(fmt.Sprintf("%s[%d]", key, i), element, t.Elem()))
		}
		return errors.Join(errs...)
	case t.Kind() == reflect.Map:
		values, ok := raw.(map[string]any)
		if !ok {
			return fmt.Errorf("%s: is %s, and must be keys with values", key, kindOf(raw))
		}
		var errs []error
		for _, name := range slices.Sorted(maps.Keys(values)) {
			errs = append(errs, shape(join(key, name), values[name], t.Elem()))
		}
		return errors.Join(errs...)
	}
	return shapeValue(key, raw, t)
}

func shapeStruct(key string, raw any, t reflect.Type) error {
	values, ok := raw.(map[string]any)
	if !ok {
		return fmt.Errorf("%s: is %s, and must be keys with values", key, kindOf(raw))
	}
	known := map[string]reflect.Type{}
	for i := range t.NumField() {
		if name := t.Field(i).Tag.Get("koanf"); name != "" {
			known[name] = t.Field(i).Type
		}
	}
	var errs []error
	for _, name := range slices.Sorted(maps.Keys(values)) {
		if of, ok := known[name]; ok {
			errs = append(errs, shape(join(key, name), values[name], of))
			continue
		}
		names := slices.Sorted(maps.Keys(known))
		hint := "there are " + strings.Join(names, ", ")
		if near := nearest(name, names); near != "" {
			hint = "did you mean " + near + "?"
		}
		errs = append(errs, fmt.Errorf("%s: unknown key; %s", join(key, name), hint))
	}
	return errors.Join(errs...)
}

func shapeValue(key string, raw any, t reflect.Type) error {
	fits := false
	want := ""
	switch raw := raw.(type) {
	case string:
		fits = t.Kind() == reflect.String
	case bool:
		fits = t.Kind() == reflect.Bool
	case time.Time:
		fits = t.Kind() == reflect.String
	case int, int64, uint64:
		fits = t.Kind() != reflect.String && t.Kind() != reflect.Bool
		if strings.HasPrefix(fmt.Sprint(raw), "-") && strings.HasPrefix(t.Kind().String(), "uint") {
			return fmt.Errorf("%s: %v is negative", key, raw)
		}
	}
	if fits {
		return nil
	}
	switch t.Kind() {
	case reflect.String:
		want = fmt.Sprintf(`text: write it in quotes, "%v"`, raw)
		if kindOf(raw) != "a value" {
			want = "one text"
		}
	case reflect.Bool:
		want = "true or false, without quotes"
	default:
		want = "a whole number, without quotes"
	}
	return fmt.Errorf("%s: %v must be %s", key, raw, want)
}

func kindOf(raw any) string {
	switch raw.(type) {
	case []any:
		return "a list"
	case map[string]any:
		return "keys with values"
	}
	return "a value"
}

// nearest gives the name that a word is most likely a slip of, empty when it is like
// none.
func nearest(word string, names []string) string {
	best, found := len(word)/3+1, ""
	for _, name := range names {
		if d := levenshtein.ComputeDistance(word, name); d <= best && (found == "" || d < best) {
			best, found = d, name
		}
	}
	return found
}
