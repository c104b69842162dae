# Refuses what a list of blocked parties or countries names. The reason is the
# same whatever was found and wherever: the sender must not learn of the hit.
# The recorded input and data show it to those who may know.
package policy.sanctions

# The lists as the gateway indexes them from data.blocked: names, bics, leis,
# wallets, countries.
kinds := {"names", "bics", "leis", "wallets", "countries"}

deny contains {"rule": "regulatory", "text": "refused for regulatory reasons", "iso": "RR04"} if {
	some kind in kinds
	some key, _ in input.subjects[kind]
	data.index[kind][key]
}

# Allowed only after every list was really there and every kind of subject was
# really looked at.
allow if {
	every kind in kinds {
		is_object(data.index[kind])
		is_object(input.subjects[kind])
	}
}
