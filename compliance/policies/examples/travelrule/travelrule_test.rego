package policy.travelrule_test

import data.policy.travelrule

whole := {
	"amount": {"value": "1000.00", "currency": "EUR"},
	"debtor": {"name": "A", "address": {"town": "Berlin"}},
	"debtor_account": {"iban": "DE1"},
	"creditor": {"name": "B", "address": {}},
	"creditor_account": {"other": "1"},
}

missing(transfer) := found if {
	found := {r.path | some r in travelrule.deny} with input.transfer as transfer
		with data.travelrule.thresholds as {"EUR": "1000"}
}

test_what_is_whole_passes if {
	missing(whole) == set()
	travelrule.allow with input.transfer as whole with data.travelrule.thresholds as {"EUR": "1000"}
}

test_every_missing_element_is_named if {
	missing(object.union(whole, {"debtor": {"name": null}})) == set()
	missing({"amount": whole.amount, "debtor": {"address": {}}, "debtor_account": {}, "creditor": {"address": {}}, "creditor_account": {"proxy_id": "x"}}) == {"Dbtr/Nm", "DbtrAcct", "Dbtr/PstlAdr", "Cdtr/Nm"}
}

test_below_the_threshold_nothing_is_demanded if {
	missing({"amount": {"value": "999.99", "currency": "EUR"}, "debtor": {"address": {}}, "creditor": {"address": {}}}) == set()
}

test_a_currency_without_threshold_is_held if {
	count(travelrule.hold) == 1 with input.transfer as whole with data.travelrule.thresholds as {"USD": "1"}
	travelrule.allow with input.transfer as whole with data.travelrule.thresholds as {"USD": "1"}
}
