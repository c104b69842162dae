# Who was denied within the last payments is looked at.
package policy.scarred

hold contains {"rule": sprintf("scarred.%s", [d.party]), "text": sprintf("was denied at %s by %s", [d.at, concat(", ", d.rules)])} if {
	some d in input.earlier
	d.outcome == "deny"
	not substring(d.at, 0, 10) < data.scarred.since
}
