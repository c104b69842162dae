package policy.cooling_test

import data.policy.cooling

test_first if count(cooling.oblige) == 1 with input.beneficiary as {"first_time": true, "payments": 0} with data.cooling.delay as "1h"

test_second if count(cooling.oblige) == 0 with input.beneficiary as {"first_time": false, "payments": 1}
