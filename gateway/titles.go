package gateway

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Titles says how many officers must have which title, as "mlro=1 treasurer=2": by
// title, and comparable. Empty: none. In JSON it is an object of numbers.
type Titles string

// NewTitles gives what a map says; numbers below 1 say nothing.
func NewTitles(demanded map[string]int) Titles {
	var parts []string
	for _, title := range slices.Sorted(maps.Keys(demanded)) {
		if n := demanded[title]; n > 0 {
			parts = append(parts, title+"="+strconv.Itoa(n))
		}
	}
	return Titles(strings.Join(parts, " "))
}

// Map gives the number of each title, never nil.
func (t Titles) Map() map[string]int {
	out := make(map[string]int)
	for part := range strings.FieldsSeq(string(t)) {
		if title, number, ok := strings.Cut(part, "="); ok {
			out[title], _ = strconv.Atoi(number)
		}
	}
	return out
}

// Most gives what satisfies both.
func (t Titles) Most(o Titles) Titles {
	both := t.Map()
	for title, n := range o.Map() {
		both[title] = max(both[title], n)
	}
	return NewTitles(both)
}

// Missing gives what is demanded beyond what there is.
func (t Titles) Missing(have Titles) Titles {
	missing, there := t.Map(), have.Map()
	for title := range missing {
		missing[title] -= there[title]
	}
	return NewTitles(missing)
}

// String gives the titles in words: "1 mlro, 2 treasurer".
func (t Titles) String() string {
	demanded := t.Map()
	var parts []string
	for _, title := range slices.Sorted(maps.Keys(demanded)) {
		parts = append(parts, fmt.Sprintf("%d %s", demanded[title], title))
	}
	return strings.Join(parts, ", ")
}

// MarshalJSON writes an object.
func (t Titles) MarshalJSON() ([]byte, error) { return json.Marshal(t.Map()) }

// UnmarshalJSON reads an object.
func (t *Titles) UnmarshalJSON(raw []byte) error {
	var demanded map[string]int
	if err := json.Unmarshal(raw, &demanded); err != nil {
		return err
	}
	for title := range demanded {
		if !TitleName(title) {
			return fmt.Errorf("%q is no title", title)
		}
	}
	*t = NewTitles(demanded)
	return nil
}

// TitleName reports whether a text can be an officer's title: 1 to 32 lower-case
// letters, digits and hyphens, beginning with a letter.
func TitleName(s string) bool {
	if s == "" || len(s) > 32 || s[0] < 'a' || s[0] > 'z' {
		return false
	}
	for i := range len(s) {
		if c := s[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return true
}
