# Orders of a fund come from where it may be sold.
package policy.fundhome

deny contains {
	"rule": "fundhome.country",
	"text": sprintf("%s is not sold in %s", [input.order.fund.isin, home]),
	"iso": "AG01",
	"path": "InvstmtAcctDtls",
} if {
	input.transfer.kind == "fund"
	not home in data.fundhome.funds[input.order.fund.isin]
}

hold contains {"rule": "fundhome.unknown", "text": "the investor's country isn't known"} if {
	input.transfer.kind == "fund"
	not home
}

home := input.order.investor.country_of_residence

home := input.order.investor.country if not input.order.investor.country_of_residence

allow if is_object(data.fundhome.funds)
