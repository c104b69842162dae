package policy.closedday_test

import data.policy.closedday

held(date, currency) if {
	count(closedday.hold) == 1 with input as {"date": date, "transfer": {"amount": {"currency": currency}}}
		with data.closedday.days as {"EUR": ["2026-12-25"]}
}

test_weekends_are_closed if {
	held("2026-03-07", "EUR")
	held("2026-03-08", "USD")
}

test_weekdays_are_open if not held("2026-03-09", "EUR")

test_listed_days_are_closed_for_their_currency if {
	held("2026-12-25", "EUR")
	not held("2026-12-25", "USD")
}

test_without_its_list_nothing_passes if {
	not closedday.allow with input.date as "2026-03-09" with data.closedday as {}
	closedday.allow with input.date as "2026-03-09" with data.closedday.days as {}
}
