# Lets parties in the European Economic Area be paid in e-money tokens of
# authorised issuers alone (Regulation (EU) 2023/1114, title IV).
package policy.mica

european contains role if {
	some role in ["debtor", "creditor"]
	input.transfer[role].address.country in data.mica.countries
}

deny contains {
	"rule": "mica.token",
	"text": sprintf("token %s on %s is of no authorised issuer", [input.route.token, input.route.source]),
	"iso": "AG01",
	"path": "route/token",
} if {
	count(european) > 0
	not authorised
}

authorised if input.route.token in data.mica.tokens[input.route.source]

authorised if not input.route # it moves nothing itself

allow if {
	is_array(data.mica.countries)
	is_object(data.mica.tokens)
}
