package policy.patience_test

import data.policy.patience

tiers := [{"from": "100", "currency": "EUR", "finality": "safe"}, {"from": "1000", "currency": "EUR", "finality": "full"}]

waits(value) := found if {
	found := {o.finality | some o in patience.oblige} with input.transfer.amount as {"value": value, "currency": "EUR"} with data.patience.tiers as tiers
}

test_small if waits("99") == set()

test_both if waits("1000") == {"safe", "full"}
