# A first payment to somebody waits for a while.
package policy.cooling

oblige contains {
	"rule": "cooling.first",
	"text": "the first payment to a creditor waits",
	"delay": data.cooling.delay,
	"disclose": true,
} if {
	input.beneficiary.first_time
}
