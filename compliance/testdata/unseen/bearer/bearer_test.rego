package policy.bearer_test

import data.policy.bearer

test_shared if count(bearer.deny) == 0 with input.transfer.charge_bearer as "SHAR"

test_debtor if count(bearer.deny) == 1 with input.transfer.charge_bearer as "DEBT"

test_absent if count(bearer.deny) == 0 with input.transfer as {"id": "x"}
