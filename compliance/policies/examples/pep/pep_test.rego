package policy.pep_test

import data.policy.pep

names := {"DOE JANE": "minister"}

reasons(debtor, creditor) := found if {
	found := pep.hold with input as {"transfer": {"debtor": debtor, "creditor": creditor}} with data.pep.names as names
}

test_three_officers_look_at_an_exposed_creditor if {
	some r in reasons({"name_key": "ALPHA"}, {"name_key": "DOE JANE"})
	r.approvers == 3
	r.path == "Cdtr/Nm"
}

test_others_pass if {
	count(reasons({"name_key": "ALPHA"}, {})) == 0
	pep.allow with data.pep.names as names
}

test_without_its_list_nothing_passes if not pep.allow with data.pep as {}
