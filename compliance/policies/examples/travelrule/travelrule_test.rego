package policy.travelrule_test

import data.policy.travelrule

of(value) := {"amount": {"value": value, "currency": "EUR"}}

refused(value, missing) := found if {
	found := {r.path | some r in travelrule.deny} with input.transfer as of(value)
		with input.travel_rule as {"complete": count(missing) == 0, "missing": missing}
		with data.travelrule.thresholds as {"EUR": "1000"}
}

test_what_is_whole_passes if {
	refused("1000.00", []) == set()
	travelrule.allow with input.transfer as of("1000.00")
		with input.travel_rule as {"complete": true, "missing": []}
		with data.travelrule.thresholds as {"EUR": "1000"}
}

test_every_missing_element_is_named if refused("1000.00", ["Dbtr/Nm", "DbtrAcct"]) == {"Dbtr/Nm", "DbtrAcct"}

test_below_the_threshold_nothing_is_demanded if refused("999.99", ["Dbtr/Nm"]) == set()

test_an_input_that_does_not_say_is_not_allowed if {
	not travelrule.allow with input.transfer as of("1000.00") with data.travelrule.thresholds as {"EUR": "1000"}
}

test_a_currency_without_threshold_is_held if {
	count(travelrule.hold) == 1 with input.transfer as of("1") with data.travelrule.thresholds as {"USD": "1"}
	travelrule.allow with input.transfer as of("1") with data.travelrule.thresholds as {"USD": "1"}
}
