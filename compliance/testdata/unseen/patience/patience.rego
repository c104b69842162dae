# The more is at stake, the more the message waits for on its source.
package policy.patience

import data.lib.money

oblige contains {"rule": "patience", "text": sprintf("waits for %s", [tier.finality]), "finality": tier.finality} if {
	some tier in data.patience.tiers
	money.at_least(input.transfer.amount.value, tier.from)
	input.transfer.amount.currency == tier.currency
}
