# Holds payments of a currency on days on which its market is closed: weekends and
# the bank's own list. Hours belong into the configuration (cut_offs); a
# rule sees the day alone.
package policy.closedday

weekend := {"Saturday", "Sunday"}

closed if time.weekday(time.parse_rfc3339_ns(sprintf("%sT00:00:00Z", [input.date]))) in weekend

closed if input.date in data.closedday.days[input.transfer.amount.currency]

hold contains {
	"rule": "closedday.closed",
	"text": sprintf("the market of %s is closed on %s", [input.transfer.amount.currency, input.date]),
	"path": "IntrBkSttlmDt",
} if {
	closed
}

allow if {
	is_object(data.closedday.days)
	input.date
}
