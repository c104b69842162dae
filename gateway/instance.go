package gateway

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

// Instance is one gateway that works on a store, or waits to.
type Instance struct {
	Owner string // as its leases name it
	// Revision is that of its settings: one with a higher revision replaces those
	// whose settings differ.
	Revision int64
	// Settings are those on which the gateways of a store must agree, by key: what one
	// accepts another may send. What stands at its default isn't among them, so that
	// programs of two versions agree on a key that the older one doesn't know.
	Settings map[string]string
	Working  bool      // false: it waits for others to leave
	Until    time.Time // a sign of life is good until then
}

// Difference is a setting on which two gateways don't agree.
type Difference struct {
	Key    string
	Ours   string // empty: not set here
	Theirs string // empty: not set there
}

func (d Difference) String() string {
	show := func(s string) string {
		if s == "" {
			return "unset"
		}
		return s
	}
	return fmt.Sprintf("%s (%s here, %s there)", d.Key, show(d.Ours), show(d.Theirs))
}

// Differences gives the settings on which two gateways don't agree, by key. A list
// element that only one of them has is told once, without its keys.
func (i Instance) Differences(o Instance) []Difference {
	var found []Difference
	add := func(d Difference) {
		if len(found) == 0 || found[len(found)-1].Key != d.Key {
			found = append(found, d)
		}
	}
	keys := slices.Collect(maps.Keys(i.Settings))
	for key := range o.Settings {
		if _, both := i.Settings[key]; !both {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	for _, key := range keys {
		ours, here := i.Settings[key]
		theirs, there := o.Settings[key]
		if here && there && ours == theirs {
			continue
		}
		whole := element(key)
		switch {
		case whole != "" && !there && !within(o.Settings, whole):
			add(Difference{Key: whole, Ours: "set"})
		case whole != "" && !here && !within(i.Settings, whole):
			add(Difference{Key: whole, Theirs: "set"})
		default:
			add(Difference{key, ours, theirs})
		}
	}
	return found
}

// element gives the outermost list element that a key is about, such as
// clients[alpha]; empty when it is about none.
func element(key string) string {
	open := strings.IndexByte(key, '[')
	end := strings.IndexByte(key, ']')
	if open < 0 || end < open {
		return ""
	}
	return key[:end+1]
}

func within(settings map[string]string, element string) bool {
	for key := range settings {
		if strings.HasPrefix(key, element) {
			return true
		}
	}
	return false
}
