package lib.money_test

import data.lib.money

test_a_larger_amount_is_above if money.above("1250.76", "1250.75")

test_an_equal_amount_is_not_above if not money.above("1250.750", "01250.75")

test_an_equal_amount_is_at_least if money.at_least("1250.750", "1250.75")

test_leading_zeros_do_not_count if {
	money.at_least("1250.750", "01250.75")
	money.above("0999", "1000") == false
}

test_digits_before_the_point_decide_first if money.above("10000", "9999.99")

test_cents_beyond_the_precision_of_floats_count if money.above("9007199254740993.01", "9007199254740993")

test_forty_digits_are_exact if {
	money.above("1234567890123456789012345678901234567.02", "1234567890123456789012345678901234567.01")
	money.above("1234567890123456789012345678901234567.01", "1234567890123456789012345678901234567.02") == false
}

test_zero_is_not_above_zero if money.above("0", "0.00") == false

# A call inside not is evaluated before the not, hence the helper.
answers(a, b) if is_boolean(money.above(a, b))

test_what_is_no_decimal_has_no_answer if {
	answers("5", "5.0")
	not answers("1e9", "5")
	not answers("-1", "5")
	not answers("", "5")
	not answers("5", "5.")
}
