package policy.payees_test

import data.policy.payees

list := ["0x00000000000000000000000000000000000000aa"]

test_listed if count(payees.deny) == 0 with input.route.beneficiary as "0x00000000000000000000000000000000000000AA" with data.payees.wallets as list

test_stranger if count(payees.deny) == 1 with input.route.beneficiary as "0x00000000000000000000000000000000000000bb" with data.payees.wallets as list

test_allows if payees.allow with data.payees.wallets as list
