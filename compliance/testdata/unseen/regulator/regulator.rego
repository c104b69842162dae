# What goes out of the house's countries is told to the regulator.
package policy.regulator

import data.lib.money

oblige contains {"rule": "regulator.cross", "text": "told to the regulator", "report": sprintf("cross-%s", [lower(country)])} if {
	country := input.transfer.creditor.address.country
	not country in data.regulator.home
	money.at_least(input.transfer.amount.value, data.regulator.from)
}
