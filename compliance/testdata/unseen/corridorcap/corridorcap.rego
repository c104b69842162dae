# What may go through a corridor within a day, by currency.
package policy.corridorcap

import data.lib.money

today := input.aggregates.corridor["24h"]

cap := data.corridorcap.caps[input.aggregates.corridor.of][input.transfer.amount.currency]

hold contains {
	"rule": "corridorcap",
	"text": sprintf("%s %s within 24 hours through %s", [today.sum_with_this, input.transfer.amount.currency, input.aggregates.corridor.of]),
	"iso": "AM14",
	"path": "IntrBkSttlmAmt",
} if {
	money.above(today.sum_with_this, cap)
}

allow if {
	is_object(data.corridorcap.caps)
	is_string(today.sum_with_this)
}
