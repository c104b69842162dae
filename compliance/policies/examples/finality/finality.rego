# From an amount per currency on, a payment waits for the source chain's full
# finality.
package policy.finality

import data.lib.money

large := money.at_least(input.transfer.amount.value, data.finality.limits[input.transfer.amount.currency])

# A route that says nothing waits for full finality.
fast if not object.get(input.route, "finality", "full") == "full"

hold contains {
	"rule": "finality.amount",
	"text": sprintf("%s %s and more wait for full finality, not for %s", [data.finality.limits[input.transfer.amount.currency], input.transfer.amount.currency, input.route.finality]),
	"path": "route/finality",
} if {
	large
	fast
}

allow if is_boolean(large)
