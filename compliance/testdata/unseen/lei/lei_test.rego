package policy.lei_test

import data.policy.lei

held(creditor) := n if {
	n := count(lei.hold) with input.transfer.creditor as creditor with data.lei.forms as ["gmbh"]
}

test_without if held({"name": "Muster GmbH", "address": {}}) == 1

test_with if held({"name": "Muster GmbH", "lei": "X", "address": {}}) == 0

test_people if held({"name": "Anna Gmbhold", "address": {}}) == 0

test_list if lei.allow with data.lei.forms as []
