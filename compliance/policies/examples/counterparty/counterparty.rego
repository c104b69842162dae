# A limit for one payment to each receiving bank, by the first eight characters of
# its BIC; banks without a limit of their own have the general one.
package policy.counterparty

import data.lib.money

bank := substring(input.transfer.creditor_agent.bic, 0, 8)

limit := data.counterparty.banks[bank][input.transfer.amount.currency]

limit := data.counterparty.others[input.transfer.amount.currency] if not data.counterparty.banks[bank][input.transfer.amount.currency]

over := money.above(input.transfer.amount.value, limit)

hold contains {
	"rule": "counterparty.limit",
	"text": sprintf("%s may receive %s %s in one payment", [bank, limit, input.transfer.amount.currency]),
	"path": "IntrBkSttlmAmt",
} if {
	over
}

# Without a bank, a currency or a limit there is no answer, and no allow.
allow if is_boolean(over)
