package policy.screening_test

import data.policy.screening

hit(entry, path) := {"list": "ofac", "entry": entry, "path": path, "subject": "Iwan Examplow", "listed": "EXAMPLOV, Ivan", "score": 91}

test_a_hit_holds_and_denies_nothing if {
	{[r.rule, r.path] | some r in screening.hold} == {["screening.ofac.101", "Cdtr"]} with input as {"screening": {"hits": [hit("101", "Cdtr")]}}
	screening.allow with input as {"screening": {"hits": [hit("101", "Cdtr")]}}
}

test_each_entry_is_a_rule_of_its_own if {
	{r.rule | some r in screening.hold} == {"screening.ofac.101", "screening.ofac.102"} with input as {"screening": {"hits": [hit("101", "Cdtr"), hit("102", "Cdtr")]}}
}

test_officers_read_who_may_be_whom if {
	{r.text | some r in screening.hold} == {"Iwan Examplow may be EXAMPLOV, Ivan (ofac 101, score 91)"} with input as {"screening": {"hits": [hit("101", "Cdtr")]}}
}

test_nobody_on_a_list_passes if {
	screening.hold == set() with input as {"screening": {"hits": []}}
	screening.allow with input as {"screening": {"hits": []}}
}

test_without_lists_there_is_nothing_to_ask if screening.allow with input as {}

test_an_answer_that_is_none_does_not_allow if {
	not screening.allow with input as {"screening": {"hits": "none"}}
	not screening.allow with input as {"screening": {"cleared": []}}
}
