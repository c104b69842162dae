# Exact comparison of amounts. Rego's own numbers pass through floats here and
# there, so amounts and limits stay text and are compared as text: first by how
# many digits stand before the point, then digit by digit.
package lib.money

# above(a, b) is true when a is more than b, false when it isn't, and an error
# or undefined (which holds the transfer) when one of them is no plain decimal.
above(a, b) := sort_key(a) > sort_key(b)

# at_least(a, b) is true when a is b or more.
at_least(a, b) := sort_key(a) >= sort_key(b)

sort_key(text) := key if {
	regex.match(`^[0-9]{1,60}(\.[0-9]{1,60})?$`, text)
	parts := split(text, ".")
	whole := trim_left(parts[0], "0")
	fraction := trim_right(concat("", array.slice(parts, 1, 2)), "0")
	key := sprintf("%03d.%s.%s", [count(whole), whole, fraction])
}
