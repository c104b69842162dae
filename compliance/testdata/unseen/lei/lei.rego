# Companies that are paid give their LEI.
package policy.lei

hold contains {"rule": "lei.missing", "text": sprintf("%s has no LEI", [input.transfer.creditor.name]), "path": "Cdtr"} if {
	some form in data.lei.forms
	form in split(lower(input.transfer.creditor.name), " ")
	not input.transfer.creditor.lei
}

allow if is_array(data.lei.forms)
