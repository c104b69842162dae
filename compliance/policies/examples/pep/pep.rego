# Three officers look at payments from or to politically exposed persons. Names
# stand in data.pep.names in the normal form of name_key: upper case, no accents,
# words in alphabetical order.
package policy.pep

hold contains {
	"rule": "pep.review",
	"text": sprintf("the %s may be a politically exposed person (%s)", [role, data.pep.names[key]]),
	"path": elements[role],
	"approvers": 3,
} if {
	some role, _ in elements
	key := input.transfer[role].name_key
	data.pep.names[key]
}

elements := {"creditor": "Cdtr/Nm", "debtor": "Dbtr/Nm"}

allow if is_object(data.pep.names)
