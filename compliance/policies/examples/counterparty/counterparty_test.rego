package policy.counterparty_test

import data.policy.counterparty

limits := {"banks": {"BETAFRPP": {"EUR": "500000"}}, "others": {"EUR": "100000"}}

verdict(bic, value, currency) := {"held": count(held), "allowed": allowed} if {
	payment := {"transfer": {"creditor_agent": {"bic": bic}, "amount": {"value": value, "currency": currency}}}
	held := counterparty.hold with input as payment with data.counterparty as limits
	allowed := count([1 | counterparty.allow with input as payment with data.counterparty as limits])
}

test_a_bank_has_its_own_limit if {
	verdict("BETAFRPPXXX", "500000.00", "EUR") == {"held": 0, "allowed": 1}
	verdict("BETAFRPPXXX", "500000.01", "EUR") == {"held": 1, "allowed": 1}
}

test_other_banks_have_the_general_one if verdict("GAMMDEFFXXX", "100000.01", "EUR") == {"held": 1, "allowed": 1}

test_without_a_limit_there_is_no_allow if verdict("GAMMDEFFXXX", "1", "XAF") == {"held": 0, "allowed": 0}
