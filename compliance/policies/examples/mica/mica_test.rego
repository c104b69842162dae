package policy.mica_test

import data.policy.mica

denied(country, token) if {
	count(mica.deny) == 1 with input as {
		"transfer": {"debtor": {"address": {}}, "creditor": {"address": {"country": country}}},
		"route": {"source": "ethereum", "token": token},
	}
		with data.mica.countries as ["DE", "FR"]
		with data.mica.tokens as {"ethereum": ["0x01"]}
}

test_an_unauthorised_token_is_refused_in_europe if denied("FR", "0x02")

test_an_authorised_token_passes if not denied("FR", "0x01")

test_elsewhere_any_token_passes if not denied("SG", "0x02")

test_a_payment_that_moves_nothing_itself_passes if {
	count(mica.deny) == 0 with input as {"transfer": {"debtor": {"address": {"country": "DE"}}, "creditor": {"address": {}}}}
		with data.mica.countries as ["DE"]
}

test_without_its_lists_nothing_passes if {
	not mica.allow with data.mica as {"countries": []}
	mica.allow with data.mica as {"countries": [], "tokens": {}}
}
