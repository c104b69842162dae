# Charges are shared; a payment that leaves them to one side is told so.
package policy.bearer

deny contains {
	"rule": "bearer.shared",
	"text": sprintf("charges borne by %s: send SHAR or SLEV", [input.transfer.charge_bearer]),
	"iso": "NARR",
	"path": "ChrgBr",
	"disclose": true,
} if {
	input.transfer.charge_bearer
	not input.transfer.charge_bearer in {"SHAR", "SLEV"}
}
