package policy.fundeligibility_test

import data.policy.fundeligibility

verdict(kind, debtor) := {"denied": count(denied), "held": count(held)} if {
	payment := {"transfer": {"kind": kind, "debtor": debtor}}
	denied := fundeligibility.deny with input as payment with data.fundeligibility.countries as ["LU", "DE"]
	held := fundeligibility.hold with input as payment with data.fundeligibility.countries as ["LU", "DE"]
}

test_investors_of_registered_countries_pass if verdict("fund", {"address": {"country": "DE"}}) == {"denied": 0, "held": 0}

test_others_are_refused_wherever_they_live if {
	verdict("fund", {"address": {"country": "US"}}) == {"denied": 1, "held": 0}
	verdict("fund", {"address": {"country": "DE"}, "country_of_residence": "US"}) == {"denied": 1, "held": 0}
}

test_an_unknown_country_is_held if verdict("fund", {"address": {}}) == {"denied": 0, "held": 1}

test_other_payments_pass if verdict("cct", {"address": {"country": "US"}}) == {"denied": 0, "held": 0}

test_without_its_list_nothing_passes if {
	not fundeligibility.allow with data.fundeligibility as {}
	fundeligibility.allow with data.fundeligibility.countries as []
}
