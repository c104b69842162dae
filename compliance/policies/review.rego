# Asks two people to look at amounts from a limit per currency on.
package policy.review

import data.lib.money

currency := input.transfer.amount.currency

hold contains {
	"rule": "review.amount",
	"text": sprintf("amounts of %s %s and more are reviewed", [data.review.limits[currency], currency]),
	"path": "IntrBkSttlmAmt",
} if {
	large
}

hold contains {
	"rule": "review.currency",
	"text": sprintf("no review limit is set for %s", [currency]),
	"path": "IntrBkSttlmAmt/@Ccy",
} if {
	not data.review.limits[currency]
}

large := money.at_least(input.transfer.amount.value, data.review.limits[currency])

# Below the limit or above it, but compared: without an answer there is no
# allow.
allow if is_boolean(large)

allow if {
	is_string(currency)
	not data.review.limits[currency]
}
