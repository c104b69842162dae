# Only wallets on the bank's list are paid.
package policy.payees

deny contains {"rule": "payees.wallet", "text": "the wallet is not on the list", "iso": "AC01"} if {
	input.route.beneficiary
	not lower(input.route.beneficiary) in data.payees.wallets
}

allow if is_array(data.payees.wallets)
