package compliance

import "github.com/open-policy-agent/opa/v1/ast"

// builtins are the functions that policy may call. A decision must be
// repeatable years later from its bundle, data and input, so nothing is here
// that reaches outside (http.send, net.*, opa.runtime), reads a clock
// (time.now_ns), draws randomness (rand.*, uuid.*) or signs. What is not on
// this list is not known to the compiler, and a bundle that calls it is
// refused.
var builtins = map[string]bool{
	// Comparison, assignment and membership.
	"eq": true, "assign": true, "equal": true, "neq": true, "gt": true, "gte": true, "lt": true, "lte": true,
	"internal.member_2": true, "internal.member_3": true, "internal.print": true,
	// Arithmetic; never for money, see lib.money.
	"plus": true, "minus": true, "mul": true, "div": true, "rem": true, "abs": true, "round": true, "ceil": true,
	"floor": true, "numbers.range": true,
	// Aggregates, sets, arrays and objects.
	"count": true, "sum": true, "max": true, "min": true, "sort": true, "product": true,
	"and": true, "or": true, "intersection": true, "union": true,
	"array.concat": true, "array.slice": true, "array.reverse": true, "array.flatten": true,
	"object.get": true, "object.keys": true, "object.remove": true, "object.filter": true, "object.union": true,
	"object.union_n": true, "object.subset": true, "walk": true,
	// Text.
	"concat": true, "contains": true, "endswith": true, "startswith": true, "format_int": true, "indexof": true,
	"indexof_n": true, "lower": true, "upper": true, "replace": true, "strings.replace_n": true, "split": true,
	"sprintf": true, "substring": true, "trim": true, "trim_left": true, "trim_prefix": true, "trim_right": true,
	"trim_space": true, "trim_suffix": true, "strings.any_prefix_match": true, "strings.any_suffix_match": true,
	"strings.reverse": true, "strings.count": true,
	"regex.match": true, "regex.is_valid": true, "regex.split": true, "regex.find_n": true, "regex.replace": true,
	"glob.match": true, "glob.quote_meta": true,
	// Types.
	"to_number": true, "is_array": true, "is_boolean": true, "is_null": true, "is_number": true, "is_object": true,
	"is_set": true, "is_string": true, "type_name": true,
	// Calendar arithmetic on what the input says; the clock itself is not here.
	"time.parse_ns": true, "time.parse_rfc3339_ns": true, "time.parse_duration_ns": true, "time.date": true,
	"time.clock": true, "time.weekday": true, "time.add_date": true, "time.diff": true, "time.format": true,
	// Encodings and digests.
	"json.marshal": true, "json.unmarshal": true, "json.is_valid": true, "json.filter": true, "json.remove": true,
	boundedName: true, "hex.encode": true, "hex.decode": true, "base64.encode": true, "base64.decode": true, "crypto.sha256": true,
}

// capabilities gives the compiler the allowed functions only.
func capabilities() *ast.Capabilities {
	_ = registered
	c := ast.CapabilitiesForThisVersion()
	kept := c.Builtins[:0:0]
	for _, b := range c.Builtins {
		if builtins[b.Name] {
			kept = append(kept, b)
		}
	}
	c.Builtins = kept
	c.AllowNet = []string{}
	return c
}
