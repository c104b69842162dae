package policy.address_test

import data.policy.address

here := {"name": "A", "address": {"town": "Berlin", "country": "DE"}}

lines := {"name": "A", "address": {"country": "DE", "lines": ["Street 1", "10115 Berlin"]}}

transfer(debtor, creditor) := {"transfer": {"debtor": debtor, "creditor": creditor}}

test_town_and_country_are_enough if {
	address.allow with input as transfer(here, here) with data.address.action as "deny"
	address.deny == set() with input as transfer(here, here) with data.address.action as "deny"
}

test_a_creditor_without_town_is_denied_with_be04 if {
	{r.iso | some r in address.deny} == {"BE04"} with input as transfer(here, lines) with data.address.action as "deny"
}

test_a_debtor_without_town_is_denied_with_be07 if {
	{r.iso | some r in address.deny} == {"BE07"} with input as transfer(lines, here) with data.address.action as "deny"
}

test_a_bic_stands_for_an_address if {
	address.deny == set() with input as transfer({"any_bic": "ALPHDEFF", "address": {}}, here) with data.address.action as "deny"
}

test_the_action_may_be_a_hold if {
	{r.iso | some r in address.hold} == {"BE04"} with input as transfer(here, lines) with data.address.action as "hold"
	address.deny == set() with input as transfer(here, lines) with data.address.action as "hold"
}

test_an_unknown_action_allows_nothing if {
	not address.allow with input as transfer(here, here) with data.address.action as "ignore"
}

test_of_a_fund_order_the_investor_alone_needs_an_address if {
	order := object.union(transfer(here, {"name": "Fund", "address": {}}), {"transfer": {"kind": "fund"}})
	address.deny == set() with input as order with data.address.action as "deny"
	{r.iso | some r in address.deny} == {"BE07"} with input as object.union(transfer(lines, lines), {"transfer": {"kind": "fund"}}) with data.address.action as "deny"
}
