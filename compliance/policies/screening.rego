# Holds what the sanctions lists of compliance.lists may name. It denies nothing by
# itself: a likeness is a question, and people answer it. Each hit is a rule of its
# own, so that a release is of the very entries that its officers saw.
package policy.screening

hold contains {
	"rule": sprintf("screening.%s.%s", [hit.list, hit.entry]),
	"text": sprintf("%s may be %s (%s %s, score %d)", [hit.subject, hit.listed, hit.list, hit.entry, hit.score]),
	"iso": "RR04",
	"path": hit.path,
} if {
	some hit in input.screening.hits
}

# Allowed only after the lists were asked, unless none are configured.
allow if is_array(input.screening.hits)

allow if not input.screening
