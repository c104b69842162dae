package policy.velocity_test

import data.policy.velocity

limits := {"1h": 3, "24h": 5}

debtor(hour, day) := {"aggregates": {"debtor": {"1h": {"count": hour}, "24h": {"count": day}}}}

held(hour, day) := {text |
	some r in reasons
	text := r.text
} if {
	reasons := velocity.hold with input as debtor(hour, day) with data.velocity.payments as limits
}

test_up_to_the_limit_they_pass if {
	count(held(2, 4)) == 0
	velocity.allow with input as debtor(2, 4) with data.velocity.payments as limits
}

test_one_more_is_held if held(3, 4) == {"more than 3 payments of this debtor within 1h"}

test_each_window_has_its_limit if count(held(3, 5)) == 2

test_without_totals_there_is_no_allow if not velocity.allow with input as {} with data.velocity.payments as limits

test_without_limits_there_is_no_allow if not velocity.allow with input as debtor(1, 1) with data.velocity.payments as {}
