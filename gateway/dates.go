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

// DateFacts is what clocks and calendars say of a transfer at one moment, for the
// policy.
type DateFacts struct {
	TimeZone     string          // of what follows: that of the transfer's cut-off
	LocalDate    string          // YYYY-MM-DD
	LocalTime    string          // HH:MM
	Weekday      string          // monday to sunday
	BusinessDay  bool            // in the calendar of the transfer's cut-off, or its fund's
	CutOff       string          // HH:MM from which on it is too late for the day; empty: never
	CutOffPassed bool            // at LocalTime
	ValueDate    string          // with which it would be settled if it was let pass now; empty: none is asked for
	Currencies   map[string]bool // by currency: whether it is a business day of its system, where that is
}
