package config

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"time"
)

var (
	durationType  = reflect.TypeFor[time.Duration]()
	durationsType = reflect.TypeFor[[]time.Duration]()
	stringsType   = reflect.TypeFor[[]string]()
)

// defaults sets every field that carries a default tag and is still zero.
func defaults(v reflect.Value) {
	t := v.Type()
	for i := range t.NumField() {
		field, f := t.Field(i), v.Field(i)
		if !field.IsExported() {
			continue
		}
		if f.Kind() == reflect.Struct {
			defaults(f)
			continue
		}
		text, ok := field.Tag.Lookup("default")
		if !ok || !f.IsZero() {
			continue
		}
		if err := setDefault(f, text); err != nil {
			panic(fmt.Sprintf("config: default of %s.%s: %v", t.Name(), field.Name, err)) // a test reads them all
		}
	}
}

func setDefault(f reflect.Value, text string) error {
	switch f.Type() {
	case durationType:
		d, err := time.ParseDuration(text)
		f.SetInt(int64(d))
		return err
	case durationsType:
		var ds []time.Duration
		for s := range strings.SplitSeq(text, ",") {
			d, err := time.ParseDuration(s)
			if err != nil {
				return err
			}
			ds = append(ds, d)
		}
		f.Set(reflect.ValueOf(ds))
		return nil
	case stringsType:
		f.Set(reflect.ValueOf(strings.Split(text, ",")))
		return nil
	}
	switch f.Kind() {
	case reflect.String:
		f.SetString(text)
	case reflect.Bool:
		b, err := strconv.ParseBool(text)
		f.SetBool(b)
		return err
	case reflect.Int, reflect.Int64:
		n, err := strconv.ParseInt(text, 10, 64)
		f.SetInt(n)
		return err
	case reflect.Uint8, reflect.Uint64:
		n, err := strconv.ParseUint(text, 10, 64)
		f.SetUint(n)
		return err
	default:
		return fmt.Errorf("kind %s has no default", f.Kind())
	}
	return nil
}
