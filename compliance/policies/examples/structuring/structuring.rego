# Payments that stay below a threshold one by one and pass it together: two officers
# look when several of one debtor within a day come to it, this one among them.
package policy.structuring

import data.lib.money

day := input.aggregates.debtor["24h"]

currency := input.transfer.amount.currency

threshold := data.structuring.thresholds[currency]

# Each of them alone would have been below.
small := money.above(threshold, input.transfer.amount.value)

# Together with this one they come to it.
reaches := money.at_least(day.sum_with_this, threshold)

several := (day.count + 1) >= data.structuring.payments

hold contains {
	"rule": "structuring.review",
	"text": sprintf("%d payments of this debtor within 24 h come to %s %s or more, each below it", [day.count + 1, threshold, currency]),
	"path": "IntrBkSttlmAmt",
} if {
	small
	reaches
	several
}

# Without totals or a threshold for the currency there is no answer, and no allow.
allow if {
	is_boolean(small)
	is_boolean(reaches)
	is_boolean(several)
}
