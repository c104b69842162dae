package policy.finality_test

import data.policy.finality

held(value, route) if {
	count(finality.hold) == 1 with input as {"transfer": {"amount": {"value": value, "currency": "EUR"}}, "route": route}
		with data.finality.limits as {"EUR": "10000"}
}

test_a_large_amount_waits_for_full_finality if {
	held("10000.00", {"finality": "safe"})
	held("10000.00", {"finality": "3"})
}

test_full_finality_passes if {
	not held("10000.00", {"finality": "full"})
	not held("10000.00", {})
}

test_a_small_amount_may_be_fast if not held("9999.99", {"finality": "safe"})

test_without_a_limit_there_is_no_allow if {
	not finality.allow with input.transfer.amount as {"value": "1", "currency": "XAF"} with data.finality.limits as {}
	finality.allow with input.transfer.amount as {"value": "1", "currency": "EUR"} with data.finality.limits as {"EUR": "1"}
}
