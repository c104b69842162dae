# From a threshold per currency on, a payment carries what the travel rule demands
# (FATF recommendation 16): names and accounts of both sides, the debtor's address or
# identification, and who keeps the accounts. input.travel_rule says what is missing.
package policy.travelrule

import data.lib.money

currency := input.transfer.amount.currency

concerned := money.at_least(input.transfer.amount.value, data.travelrule.thresholds[currency])

deny contains {
	"rule": "travelrule.incomplete",
	"text": sprintf("the travel rule demands %s", [element]),
	"iso": "RR01",
	"path": element,
} if {
	concerned
	some element in input.travel_rule.missing
}

# A currency without a threshold is held: nobody has said from where on.
hold contains {
	"rule": "travelrule.currency",
	"text": sprintf("no threshold of the travel rule is set for %s", [currency]),
	"path": "IntrBkSttlmAmt/@Ccy",
} if {
	not data.travelrule.thresholds[currency]
}

allow if {
	is_boolean(concerned)
	is_boolean(input.travel_rule.complete)
}

allow if not data.travelrule.thresholds[currency]
