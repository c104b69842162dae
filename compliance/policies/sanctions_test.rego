package policy.sanctions_test

import data.policy.sanctions

nothing := {"names": {}, "bics": {}, "leis": {}, "wallets": {}, "countries": {}}

lists := {
	"names": {"BLOCKED LTD TRADING": true},
	"bics": {"BLOCKEDE": true},
	"leis": {},
	"wallets": {"0x00000000000000000000000000000000000bad00": true},
	"countries": {"KP": true},
}

denied(subjects) := found if {
	found := sanctions.deny with input as {"subjects": object.union(nothing, subjects)} with data.index as lists
}

test_a_listed_name_is_denied if count(denied({"names": {"BLOCKED LTD TRADING": "Cdtr/Nm"}})) == 1

test_a_listed_country_is_denied if count(denied({"countries": {"DE": "a", "KP": "b"}})) == 1

test_a_listed_wallet_is_denied if {
	count(denied({"wallets": {"0x00000000000000000000000000000000000bad00": "route/beneficiary"}})) == 1
}

test_an_unlisted_party_is_not_denied if count(denied({"names": {"ALPHA": "Cdtr/Nm"}})) == 0

test_the_reason_names_no_hit if {
	denied({"names": {"BLOCKED LTD TRADING": "Cdtr/Nm"}, "countries": {"KP": "b"}}) == {{
		"rule": "regulatory",
		"text": "refused for regulatory reasons",
		"iso": "RR04",
	}}
}

test_a_clean_transfer_is_allowed if sanctions.allow with input as {"subjects": nothing} with data.index as lists

test_a_missing_list_does_not_allow if {
	not sanctions.allow with input as {"subjects": nothing} with data.index as object.remove(lists, ["names"])
}

test_missing_subjects_do_not_allow if {
	not sanctions.allow with input as {"subjects": object.remove(nothing, ["countries"])} with data.index as lists
}
