package policy.review_test

import data.policy.review

limits := {"EUR": "15000.01", "JPY": "2000000"}

held(value, currency) := found if {
	found := {r.rule | some r in review.hold} with input as {"transfer": {"amount": {"value": value, "currency": currency}}}
		with data.review.limits as limits
}

allowed(value, currency) if {
	review.allow with input as {"transfer": {"amount": {"value": value, "currency": currency}}}
		with data.review.limits as limits
}

test_below_the_limit_passes if {
	held("15000", "EUR") == set()
	allowed("15000", "EUR")
}

test_at_the_limit_is_reviewed if held("15000.01", "EUR") == {"review.amount"}

test_above_the_limit_is_reviewed if held("100000000000000000.01", "EUR") == {"review.amount"}

test_each_currency_has_its_own_limit if held("1999999", "JPY") == set()

test_a_currency_without_a_limit_is_reviewed if held("1", "XAF") == {"review.currency"}

test_an_amount_that_can_not_be_compared_is_not_allowed if not allowed("1e3", "EUR")
