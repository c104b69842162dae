package gateway

import "time"

// Release is when a transfer may be sent, and with which value date. The zero
// value is at once and without a date.
type Release struct {
	// At is the earliest moment; not after the moment that was asked about means
	// now.
	At time.Time
	// ValueDate is the day it is settled with, YYYY-MM-DD, empty when the
	// instruction names none and nothing moves it.
	ValueDate string
	// CutOff is when the day of its value date ends, zero when that has no end: who
	// waits goes in the order of it.
	CutOff time.Time
	// Refused says that it may never be sent: Reasons say why, with an ISO code.
	Refused bool
	// Reasons say why it waits or is refused; empty when it may go now.
	Reasons []Reason
}
