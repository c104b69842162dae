# The first payment of a debtor to a creditor waits for two officers from an amount
# on, unless it is small. What was held or refused before doesn't make a creditor known.
package policy.firsttime

import data.lib.money

limit := data.firsttime.limits[input.transfer.amount.currency]

large := money.at_least(input.transfer.amount.value, limit)

hold contains {
	"rule": "firsttime.beneficiary",
	"text": sprintf("the first payment of this debtor to this creditor, of %s %s or more", [limit, input.transfer.amount.currency]),
	"path": "Cdtr",
} if {
	input.beneficiary.first_time
	large
}

# Whether it is the first one must be known, and a limit be there.
allow if {
	is_boolean(input.beneficiary.first_time)
	is_boolean(large)
}
