package policy.regulator_test

import data.policy.regulator

to(country) := {"transfer": {"amount": {"value": "10.00", "currency": "EUR"}, "creditor": {"address": {"country": country}}}}

test_abroad if {
	some o in regulator.oblige with input as to("FR") with data.regulator as {"home": ["DE"], "from": "10"}
	o.report == "cross-fr"
}

test_home if count(regulator.oblige) == 0 with input as to("DE") with data.regulator as {"home": ["DE"], "from": "10"}
