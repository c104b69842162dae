package policy.scarred_test

import data.policy.scarred

denied := [{"at": "2026-11-20T10:00:00Z", "outcome": "deny", "party": "creditor", "rules": ["a", "b"]}]

test_denied if count(scarred.hold) == 1 with input.earlier as denied with data.scarred.since as "2026-01-01"

test_nothing if count(scarred.hold) == 0 with input.earlier as [] with data.scarred.since as "2026-01-01"
