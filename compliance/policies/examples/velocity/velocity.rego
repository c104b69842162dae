# How often one debtor may pay within an hour and within a day. What is above waits
# for two officers.
package policy.velocity

limits := data.velocity.payments

above contains span if {
	some span, limit in limits
	input.aggregates.debtor[span].count >= limit
}

hold contains {
	"rule": "velocity.debtor",
	"text": sprintf("more than %d payments of this debtor within %s", [limits[span], span]),
	"path": "Dbtr",
} if {
	some span in above
}

# Without totals for every window that has a limit there is no allow.
allow if {
	count(limits) > 0
	every span, _ in limits {
		is_number(input.aggregates.debtor[span].count)
	}
}
