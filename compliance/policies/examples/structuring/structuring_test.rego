package policy.structuring_test

import data.policy.structuring

settings := {"thresholds": {"EUR": "10000"}, "payments": 3}

verdict(value, count_before, together) := {"held": count(held), "allowed": allowed} if {
	payment := {
		"transfer": {"amount": {"value": value, "currency": "EUR"}},
		"aggregates": {"debtor": {"24h": {"count": count_before, "sum_with_this": together}}},
	}
	held := structuring.hold with input as payment with data.structuring as settings
	allowed := count([1 | structuring.allow with input as payment with data.structuring as settings])
}

test_three_that_pass_the_threshold_together_are_held if verdict("3000", 2, "10000") == {"held": 1, "allowed": 1}

test_below_it_they_pass if verdict("2999.99", 2, "9999.99") == {"held": 0, "allowed": 1}

test_two_are_not_several if verdict("9000", 1, "18000") == {"held": 0, "allowed": 1}

test_a_large_one_is_no_structuring if verdict("10000", 5, "19000") == {"held": 0, "allowed": 1}

test_without_totals_there_is_no_allow if {
	not structuring.allow with input as {"transfer": {"amount": {"value": "1", "currency": "EUR"}}} with data.structuring as settings
}
