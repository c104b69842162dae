# From a threshold per currency on, a payment carries what the travel rule demands
# (FATF recommendation 16): the debtor's name and account with an address or
# an identification, the creditor's name and account.
package policy.travelrule

import data.lib.money

currency := input.transfer.amount.currency

concerned := money.at_least(input.transfer.amount.value, data.travelrule.thresholds[currency])

missing contains "Dbtr/Nm" if not input.transfer.debtor.name

missing contains "DbtrAcct" if not identified(input.transfer.debtor_account)

missing contains "Dbtr/PstlAdr" if {
	not input.transfer.debtor.address.town
	not input.transfer.debtor.lei
	not input.transfer.debtor.any_bic
}

missing contains "Cdtr/Nm" if not input.transfer.creditor.name

missing contains "CdtrAcct" if not identified(input.transfer.creditor_account)

identified(account) if account.iban

identified(account) if account.other

identified(account) if account.proxy_id

deny contains {
	"rule": "travelrule.incomplete",
	"text": sprintf("the travel rule demands %s", [element]),
	"iso": "RR01",
	"path": element,
} if {
	concerned
	some element in missing
}

# A currency without a threshold is held: nobody has said from where on.
hold contains {
	"rule": "travelrule.currency",
	"text": sprintf("no threshold of the travel rule is set for %s", [currency]),
	"path": "IntrBkSttlmAmt/@Ccy",
} if {
	not data.travelrule.thresholds[currency]
}

allow if is_boolean(concerned)

allow if not data.travelrule.thresholds[currency]
