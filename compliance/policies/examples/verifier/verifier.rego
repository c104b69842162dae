# On some lanes a payment must ask for a verifier of the bank's choice beside the
# lane's own (CCIP 2.0).
package policy.verifier

demanded := data.verifier.lanes[input.route.lane]

hold contains {
	"rule": "verifier.missing",
	"text": sprintf("on %s verifier %s must be asked for", [input.route.lane, demanded]),
	"path": "route/verifiers",
} if {
	not demanded in object.get(input.route, "verifiers", [])
}

allow if is_object(data.verifier.lanes)
