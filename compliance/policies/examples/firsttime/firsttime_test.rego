package policy.firsttime_test

import data.policy.firsttime

verdict(first, value) := {"held": count(held), "allowed": allowed} if {
	payment := {"transfer": {"amount": {"value": value, "currency": "EUR"}}, "beneficiary": {"first_time": first, "payments": 0}}
	held := firsttime.hold with input as payment with data.firsttime.limits as {"EUR": "5000"}
	allowed := count([1 | firsttime.allow with input as payment with data.firsttime.limits as {"EUR": "5000"}])
}

test_the_first_large_payment_is_held if verdict(true, "5000") == {"held": 1, "allowed": 1}

test_a_small_one_passes if verdict(true, "4999.99") == {"held": 0, "allowed": 1}

test_a_known_creditor_passes if verdict(false, "5000") == {"held": 0, "allowed": 1}

test_when_it_is_not_known_there_is_no_allow if {
	not firsttime.allow with input as {"transfer": {"amount": {"value": "1", "currency": "EUR"}}} with data.firsttime.limits as {"EUR": "5000"}
}
