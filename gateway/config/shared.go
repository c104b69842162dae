package config

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"reflect"
	"regexp"
	"strings"
)

// ownTag marks what each gateway of a store has for itself: its door, its keys, files
// and endpoints, and how hard it works.
const ownTag = "own"

// Shared gives the settings on which all gateways of a store must agree, by key, with
// elements of lists under their names. What stands at its default isn't told, and what
// may hold a secret only as a digest.
func (cfg *Config) Shared() map[string]string {
	found := make(map[string]string)
	share(found, "", reflect.ValueOf(cfg).Elem())
	return found
}

func share(found map[string]string, prefix string, v reflect.Value) {
	t := v.Type()
	plain := reflect.New(t).Elem()
	defaults(plain)
	for i := range t.NumField() {
		field, f := t.Field(i), v.Field(i)
		if !field.IsExported() || field.Tag.Get(ownTag) != "" {
			continue
		}
		key := join(prefix, field.Tag.Get("koanf"))
		switch {
		case f.Kind() == reflect.Struct:
			share(found, key, f)
		case f.Kind() == reflect.Slice && f.Type().Elem().Kind() == reflect.Struct:
			for j := range f.Len() {
				share(found, key+"["+named(f.Index(j), j)+"]", f.Index(j))
			}
		case !reflect.DeepEqual(f.Interface(), plain.Field(i).Interface()):
			found[key] = shared(key, f)
		}
	}
}

// shared shows a value as Explain does; a URL, which may hold a token, by its digest.
func shared(key string, f reflect.Value) string {
	if strings.HasSuffix(key, ".webhook") {
		return Fingerprint([]byte(f.String()))
	}
	text := show(key, f)
	return address.ReplaceAllStringFunc(text, strings.ToLower) // a checksum is no difference
}

var address = regexp.MustCompile(`\b0x[0-9a-fA-F]{40}\b`)

// Fingerprint is what gateways tell each other of what they keep to themselves: the
// beginning of its SHA-256. What is guessable must not be told by it.
func Fingerprint(secret []byte) string {
	sum := sha256.Sum256(append([]byte("vostro shared setting\x00"), secret...))
	return "sha256:" + hex.EncodeToString(sum[:8])
}

// named gives what tells an element of a list apart from the others: its keys of that
// name, or else its place.
func named(v reflect.Value, place int) string {
	var names []string
	t := v.Type()
	for _, by := range [][]string{{"id"}, {"name"}, {"topic"}, {"from", "to"}, {"chain", "currency"}, {"chain"}, {"source"}} {
		for _, key := range by {
			for i := range t.NumField() {
				if t.Field(i).Tag.Get("koanf") == key && v.Field(i).Kind() == reflect.String {
					names = append(names, v.Field(i).String())
				}
			}
		}
		if len(names) == len(by) {
			return strings.Join(names, "→")
		}
		names = nil
	}
	return fmt.Sprint(place)
}
