# Money for fund units comes from investors in countries where the fund is
# registered. Other payments are none of its business.
package policy.fundeligibility

concerned if input.transfer.kind == "fund"

countries contains upper(input.transfer.debtor.address.country)

countries contains upper(input.transfer.debtor.country_of_residence)

deny contains {
	"rule": "fund.jurisdiction",
	"text": sprintf("the fund isn't registered for investors in %s", [country]),
	"iso": "AG01",
	"path": "Dbtr",
} if {
	concerned
	some country in countries
	not country in data.fundeligibility.countries
}

hold contains {"rule": "fund.unknown", "text": "the investor's country isn't known", "path": "Dbtr/PstlAdr/Ctry"} if {
	concerned
	count(countries) == 0
}

allow if is_array(data.fundeligibility.countries)
