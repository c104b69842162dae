package gateway

// Reason is why a transfer is where it is.
type Reason struct {
	Rule  string `json:"rule"`            // rule id, or the code of an Error
	Text  string `json:"text"`            // for people; at the client too, as far as Withheld lets it
	ISO   string `json:"iso,omitempty"`   // ISO 20022 external reason code
	Path  string `json:"path,omitempty"`  // what in the message or the world it is about
	Found string `json:"found,omitempty"` // what stood there, shortened; only of a fault of the message

	Withheld Withheld `json:"withheld,omitempty"`

	// Approvers is how many officers must release a hold for this reason; 0: as many
	// as for any hold.
	Approvers int `json:"approvers,omitempty"`
	// Titles is how many of them must have which title.
	Titles Titles `json:"titles,omitempty"`
}

// Withheld says how much of a reason is kept from the sender of a payment.
// Officers see all of it.
type Withheld string

// What is withheld. The zero value is for reasons in the gateway's own words: of
// these nothing is. Reasons that a rule of the policy gives may name what a list
// holds, so they are told only as far as the rule says that they may be.
const (
	WithheldNothing Withheld = ""
	WithheldWords   Withheld = "words" // all but the code
	WithheldAll     Withheld = "all"   // the code too: it could tell one hold from another
)

// Regulatory reports whether a code is one of ISO's for regulatory reasons. The
// cause of such a refusal the sender must not learn, whoever gives it.
func Regulatory(iso string) bool {
	switch iso {
	case "RR01", "RR02", "RR03", "RR04":
		return true
	}
	return false
}

const regulatoryWords = "refused for regulatory reasons"

// ForSender gives the reason as the sender of a payment may read it. A bank's own
// rule must not be able to tell who is on a list.
func (r Reason) ForSender() Reason {
	switch {
	case r.Withheld == WithheldAll:
		return Reason{Text: "the payment is under review"}
	case Regulatory(r.ISO):
		return Reason{Text: regulatoryWords, ISO: r.ISO}
	case r.Withheld == WithheldWords:
		return Reason{Text: "refused by the rules of the bank", ISO: r.ISO}
	}
	return r
}
