package policy.verifier_test

import data.policy.verifier

held(route) if count(verifier.hold) == 1 with input.route as route with data.verifier.lanes as {"ethereum→base": "0x0a"}

test_the_demanded_verifier_must_be_there if {
	held({"lane": "ethereum→base"})
	held({"lane": "ethereum→base", "verifiers": ["0x0b"]})
	not held({"lane": "ethereum→base", "verifiers": ["0x0b", "0x0a"]})
}

test_other_lanes_demand_none if not held({"lane": "base→ethereum"})

test_without_its_list_nothing_passes if {
	not verifier.allow with data.verifier as {}
	verifier.allow with data.verifier.lanes as {}
}
