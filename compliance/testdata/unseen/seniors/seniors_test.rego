package policy.seniors_test

import data.policy.seniors

asked(value) := found if {
	found := {r.approvers | some r in seniors.hold} with input.transfer.amount as {"value": value, "currency": "EUR"}
		with data.seniors.steps as {"3": "500", "4": "5000"}
}

test_small if asked("499.99") == set()

test_three if asked("500") == {3}

test_four if asked("5000") == {4}
