package policy.embargo_test

import data.policy.embargo

countries := {"KP": "2006-10-14", "XX": "2027-01-01"}

denied(found, date) if {
	count(embargo.deny) == 1 with input as {"date": date, "subjects": {"countries": found}} with data.embargo.countries as countries
}

test_a_bank_in_an_embargoed_country_is_refused if denied({"DE": "Dbtr", "KP": "CdtrAgt/BICFI"}, "2026-03-02")

test_an_embargo_begins_on_its_day if {
	not denied({"XX": "Cdtr"}, "2026-12-31")
	denied({"XX": "Cdtr"}, "2027-01-01")
}

test_other_countries_pass if {
	not denied({"DE": "Dbtr"}, "2026-03-02")
	embargo.allow with input as {"subjects": {"countries": {}}} with data.embargo.countries as countries
}

test_without_its_list_nothing_passes if {
	not embargo.allow with input as {"subjects": {"countries": {}}} with data.embargo as {}
}
