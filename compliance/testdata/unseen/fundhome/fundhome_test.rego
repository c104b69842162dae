package policy.fundhome_test

import data.policy.fundhome

order(investor) := {
	"transfer": {"kind": "fund"},
	"order": {"fund": {"isin": "LU0000000001"}, "investor": investor},
}

funds := {"LU0000000001": ["LU"]}

test_sold if count(fundhome.deny) == 0 with input as order({"country": "LU"}) with data.fundhome.funds as funds

test_residence_counts if count(fundhome.deny) == 1 with input as order({"country": "LU", "country_of_residence": "US"}) with data.fundhome.funds as funds

test_unknown if count(fundhome.hold) == 1 with input as order({"name": "x"}) with data.fundhome.funds as funds

test_allows if fundhome.allow with data.fundhome.funds as funds
