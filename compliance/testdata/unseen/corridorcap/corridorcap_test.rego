package policy.corridorcap_test

import data.policy.corridorcap

asked(sum) := {
	"transfer": {"amount": {"currency": "EUR", "value": "1"}},
	"aggregates": {"corridor": {"of": "DE>FR", "24h": {"sum_with_this": sum}}},
}

caps := {"DE>FR": {"EUR": "1000"}}

test_at_the_cap if count(corridorcap.hold) == 0 with input as asked("1000.00") with data.corridorcap.caps as caps

test_over_the_cap if count(corridorcap.hold) == 1 with input as asked("1000.01") with data.corridorcap.caps as caps

test_allows if corridorcap.allow with input as asked("1") with data.corridorcap.caps as caps
