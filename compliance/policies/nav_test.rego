package policy.nav_test

import data.policy.nav

terms := {"price": "101.25", "currency": "EUR", "valued_at": "2026-11-20T16:00:00Z"}

before := {"price": "100", "currency": "EUR", "valued_at": "2026-11-19T16:00:00Z", "newer": false}

usual := {"age_seconds": 3600, "change_bps": 125, "previous": before}

verdict(moment) := {"hold": held, "deny": denied} if {
	held := {r.rule | some r in nav.hold} with input as {"transfer": {"nav": terms}, "nav": moment} with data.nav as {"jump_bps": 500, "max_age_hours": 96}
	denied := {r.rule | some r in nav.deny} with input as {"transfer": {"nav": terms}, "nav": moment} with data.nav as {"jump_bps": 500, "max_age_hours": 96}
}

allowed(moment) if nav.allow with input as {"transfer": {"nav": terms}, "nav": moment} with data.nav as {"jump_bps": 500, "max_age_hours": 96}

test_a_usual_value_passes if {
	verdict(usual) == {"hold": set(), "deny": set()}
	allowed(usual)
}

test_a_jump_is_held if {
	verdict(object.union(usual, {"change_bps": 501})).hold == {"nav.jump"}
	verdict(object.union(usual, {"change_bps": 500})).hold == set()
}

test_an_old_value_is_held if {
	verdict(object.union(usual, {"age_seconds": 345601})).hold == {"nav.stale"}
	verdict(object.union(usual, {"age_seconds": 345600})).hold == set()
}

test_the_first_value_is_held if verdict({"age_seconds": 60}).hold == {"nav.first"}

test_another_currency_is_held if verdict(object.union(usual, {"previous": object.union(before, {"currency": "USD"})})).hold == {"nav.currency"}

test_a_value_older_than_the_published_one_is_refused if verdict(object.union(usual, {"previous": object.union(before, {"newer": true})})).deny == {"nav.older"}

test_what_can_not_be_compared_is_not_allowed if {
	not allowed({})
	not allowed(object.remove(usual, ["change_bps"]))
	not nav.allow with input as {"transfer": {}} with data.nav as {}
}

test_payments_pass if {
	nav.allow with input as {"transfer": {"kind": "cct"}} with data.nav as {"jump_bps": 500, "max_age_hours": 96}
	nav.hold == set() with input as {"transfer": {"kind": "cct"}} with data.nav as {"jump_bps": 500, "max_age_hours": 96}
}
