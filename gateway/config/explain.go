package config

import (
	"fmt"
	"io"
	"net/url"
	"reflect"
	"sort"
	"strings"
)

// Explain writes every key with its effective value, where the value comes
// from, and what it means. Values that may hold a secret are cut to what
// doesn't: URLs to scheme and host.
func (cfg *Config) Explain(w io.Writer) error {
	return cfg.explain(w, "", reflect.ValueOf(cfg).Elem(), false)
}

func (cfg *Config) explain(w io.Writer, prefix string, v reflect.Value, own bool) error {
	t := v.Type()
	for i := range t.NumField() {
		field, f := t.Field(i), v.Field(i)
		if !field.IsExported() {
			continue
		}
		key := join(prefix, field.Tag.Get("koanf"))
		own := own || field.Tag.Get(ownTag) != ""
		switch {
		case f.Kind() == reflect.Struct:
			if err := cfg.explain(w, key, f, own); err != nil {
				return err
			}
		case f.Kind() == reflect.Slice && f.Type().Elem().Kind() == reflect.Struct:
			if f.Len() == 0 {
				if err := cfg.line(w, key, field, f, own); err != nil {
					return err
				}
			}
			for j := range f.Len() {
				if err := cfg.explain(w, fmt.Sprintf("%s[%d]", key, j), f.Index(j), own); err != nil {
					return err
				}
			}
		default:
			if err := cfg.line(w, key, field, f, own); err != nil {
				return err
			}
		}
	}
	return nil
}

func (cfg *Config) line(w io.Writer, key string, field reflect.StructField, v reflect.Value, own bool) error {
	source := "default"
	if cfg.given(key) {
		source = "file"
	}
	if own {
		source += "; each gateway's own"
	}
	_, err := fmt.Fprintf(w, "%-44s = %-40s # %s; %s\n", key, show(key, v), field.Tag.Get("doc"), source)
	return err
}

func (cfg *Config) given(key string) bool {
	if cfg.set[key] {
		return true
	}
	for k := range cfg.set {
		if strings.HasPrefix(k, key+".") {
			return true
		}
	}
	return false
}

func show(key string, f reflect.Value) string {
	if strings.HasSuffix(key, ".url") || strings.HasSuffix(key, ".webhook") || strings.HasSuffix(key, ".dsn") {
		return host(f.String())
	}
	switch v := f.Interface().(type) {
	case string:
		return fmt.Sprintf("%q", v)
	case []string:
		return "[" + strings.Join(v, ", ") + "]"
	case map[string]string:
		pairs := make([]string, 0, len(v))
		for k, value := range v {
			pairs = append(pairs, k+": "+value)
		}
		sort.Strings(pairs)
		return "{" + strings.Join(pairs, ", ") + "}"
	}
	return fmt.Sprint(f.Interface())
}

// host cuts a URL to what can't hold a key or password.
func host(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" {
		return fmt.Sprintf("%q", s)
	}
	return fmt.Sprintf("%q", u.Scheme+"://"+u.Host+"/…")
}
