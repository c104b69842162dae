# Debtor and creditor need a town and a country, unless a BIC identifies them.
# The creditor of a fund order, and of a value that is published, is the fund, which
# they identify by ISIN or DTI. data.address.action says what happens otherwise: deny or hold.
package policy.address

codes := {"creditor": "BE04", "debtor": "BE07"}

elements := {"creditor": "Cdtr/PstlAdr", "debtor": "Dbtr/PstlAdr"}

incomplete contains role if {
	some role, _ in codes
	party := input.transfer[role]
	not party.any_bic
	not the_fund(role)
	not complete(party)
}

the_fund("creditor") if input.transfer.kind in {"fund", "data"}

complete(party) if {
	party.address.town
	party.address.country
}

reasons contains {
	"rule": sprintf("address.%s", [role]),
	"text": sprintf("the %s's address needs town and country", [role]),
	"iso": codes[role],
	"path": elements[role],
	"disclose": true, # nothing but the sender's own message decides it
} if {
	some role in incomplete
}

deny contains reason if {
	data.address.action == "deny"
	some reason in reasons
}

hold contains reason if {
	data.address.action == "hold"
	some reason in reasons
}

allow if {
	data.address.action in {"deny", "hold"}
	every role, _ in codes {
		is_object(input.transfer[role])
	}
}
