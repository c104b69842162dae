package mappings

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
	_ "time/tzdata" // zones are needed wherever the gateway runs, also without a system's own

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// The rules of what dates decide, with their ISO 20022 external status reasons.
const (
	ruleDatePast   = "DATE-PAST"   // DT01 invalid date
	ruleDateFuture = "DATE-FUTURE" // DT04 future date not supported
	ruleDateClosed = "DATE-CLOSED" // DT01 when refused
	ruleCutOff     = "DATE-CUTOFF" // TM01 invalid cut-off time, when refused
	ruleDateWait   = "DATE-WAIT"   // waits for its day
	ruleDateRoll   = "DATE-ROLL"   // why that is another day than the one asked for
)

// TimetableConfig says when transfers may be sent.
type TimetableConfig struct {
	Calendars []CalendarConfig
	CutOffs   []CutOff
	// PastDays is how many days before its receipt an instruction's date may lie;
	// such a one is settled with today's. FutureDays is how many days after it.
	PastDays, FutureDays int
}

// CalendarConfig is a calendar of the operator's own.
type CalendarConfig struct {
	Name         string
	Base         string // a calendar that comes with the gateway, or one before this one; empty: weekends alone
	TimeZone     string // empty: the base's
	Closed, Open []string
}

// CutOff is until when a day's transfers are taken. The first whose client,
// currency and lane fit a transfer is its own; empty ones fit all.
type CutOff struct {
	Client, Currency, Lane string // Lane as Lane.Name gives it

	Calendar string // empty: every day is a business day
	TimeZone string // empty: the calendar's, or UTC
	Opens    string // HH:MM, when a day's sending begins; empty: 00:00
	Until    string // HH:MM, from which on it is too late for the day; empty: never
	Refuse   bool   // late ones, and those for a closed day, are refused; else they roll to the next business day
}

// Timetable says when a transfer may be sent. It never changes once made and is
// safe for concurrent use.
type Timetable struct {
	calendars    map[string]*Calendar
	cutOffs      []cutOff
	past, future int
}

var _ engine.Timetable = (*Timetable)(nil)

type cutOff struct {
	CutOff
	calendar     *Calendar
	zone         *time.Location
	opens, until clock
}

// clock is a time of day in minutes.
type clock int

const never clock = 24 * 60

// NewTimetable checks a configuration. Its error names the entry.
func NewTimetable(c TimetableConfig) (*Timetable, error) {
	t := &Timetable{past: c.PastDays, future: c.FutureDays}
	if c.PastDays < 0 || c.FutureDays < 0 {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "dates", gateway.RetryNever, "past and future days can't be negative")
	}
	calendars, err := c.calendars()
	if err != nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "calendars", gateway.RetryNever, "%w", err)
	}
	t.calendars = calendars
	for i, entry := range c.CutOffs {
		resolved, err := entry.resolve(calendars)
		if err != nil {
			return nil, gateway.Errorf(gateway.CodeConfiguration, fmt.Sprintf("cutoffs[%d]", i), gateway.RetryNever, "%w", err)
		}
		for j, before := range t.cutOffs {
			if before.fits(entry.Client, entry.Currency, entry.Lane) {
				return nil, gateway.Errorf(gateway.CodeConfiguration, fmt.Sprintf("cutoffs[%d]", i), gateway.RetryNever,
					"is never used: cutoffs[%d] before it fits all of it; put the narrower one first", j)
			}
		}
		t.cutOffs = append(t.cutOffs, resolved)
	}
	return t, nil
}

func (c TimetableConfig) calendars() (map[string]*Calendar, error) {
	known := DefaultCalendars()
	for i, entry := range c.Calendars {
		base := &Calendar{}
		if entry.Base != "" {
			found, ok := known[entry.Base]
			if !ok {
				return nil, fmt.Errorf("calendars[%d].base: %q is no calendar", i, entry.Base)
			}
			base = found
		}
		if _, taken := known[entry.Name]; taken || entry.Name == "" {
			return nil, fmt.Errorf("calendars[%d].name: %q is empty or taken", i, entry.Name)
		}
		own, err := base.with(entry.Closed, entry.Open)
		if err != nil {
			return nil, fmt.Errorf("calendars[%d].%w", i, err)
		}
		own.Name = entry.Name
		if entry.TimeZone != "" || own.Zone == nil {
			if own.Zone, err = zoneOf(entry.TimeZone); err != nil {
				return nil, fmt.Errorf("calendars[%d].%w", i, err)
			}
		}
		known[entry.Name] = own
	}
	return known, nil
}

func (c CutOff) resolve(calendars map[string]*Calendar) (cutOff, error) {
	out := cutOff{CutOff: c, zone: time.UTC, until: never}
	if c.Calendar != "" {
		found, ok := calendars[c.Calendar]
		if !ok {
			return out, fmt.Errorf("calendar: %q is no calendar; there are %s", c.Calendar, strings.Join(slices.Sorted(maps.Keys(calendars)), ", "))
		}
		out.calendar, out.zone = found, found.Zone
	}
	var err error
	if c.TimeZone != "" {
		if out.zone, err = zoneOf(c.TimeZone); err != nil {
			return out, err
		}
	}
	if c.Opens != "" {
		if out.opens, err = parseClock(c.Opens); err != nil {
			return out, fmt.Errorf("opens: %w", err)
		}
	}
	if c.Until != "" {
		if out.until, err = parseClock(c.Until); err != nil {
			return out, fmt.Errorf("until: %w", err)
		}
	}
	if out.opens >= out.until {
		return out, fmt.Errorf("until: %s is not after opens %s", c.Until, c.Opens)
	}
	return out, nil
}

func parseClock(text string) (clock, error) {
	t, err := time.Parse("15:04", text)
	if err != nil || len(text) != 5 {
		return 0, fmt.Errorf("%q is no time of day (HH:MM)", text)
	}
	return clock(t.Hour()*60 + t.Minute()), nil
}

// fits reports whether the entry takes what is for a client, a currency and a
// lane.
func (c *CutOff) fits(client, currency, lane string) bool {
	return (c.Client == "" || c.Client == client) && (c.Currency == "" || c.Currency == currency) && (c.Lane == "" || c.Lane == lane)
}

// rule gives the entry that a transfer goes by.
func (tt *Timetable) rule(t *gateway.Transfer) cutOff {
	lane := ""
	if t.Route != nil {
		lane = t.Route.Lane
	}
	rule := everyDay
	for _, c := range tt.cutOffs {
		if c.fits(t.Key.Client, t.Instruction.Amount.Currency(), lane) {
			rule = c
			break
		}
	}
	if o := t.Instruction.Order; o != nil {
		// The fund says when it deals. A calendar that was taken from the configuration
		// since leaves its days to the others.
		own, err := dealingRule(o.Dealing, tt.calendars)
		if err != nil {
			own, _ = dealingRule(o.Dealing, nil)
		}
		rule = own
	}
	return rule
}

// Facts says what clocks and calendars say of a transfer at now. It is pure.
func (tt *Timetable) Facts(t *gateway.Transfer, now time.Time) gateway.DateFacts {
	rule := tt.rule(t)
	local := now.In(rule.zone)
	f := gateway.DateFacts{
		TimeZone: rule.zone.String(), LocalDate: local.Format(time.DateOnly), LocalTime: local.Format("15:04"),
		Weekday: strings.ToLower(local.Weekday().String()), BusinessDay: true, ValueDate: tt.When(t, now).ValueDate, Currencies: map[string]bool{},
	}
	if rule.calendar != nil {
		f.BusinessDay = rule.calendar.Closed(rule.day(now)) == ""
	}
	if rule.Until != "" {
		f.CutOff = rule.Until
		f.CutOffPassed = !now.Before(rule.instant(rule.day(now), rule.until))
	}
	for _, c := range tt.calendars {
		if c.Currency == "" || c.Zone == nil {
			continue
		}
		day := now.In(c.Zone)
		open := c.Closed(time.Date(day.Year(), day.Month(), day.Day(), 0, 0, 0, 0, time.UTC)) == ""
		if before, known := f.Currencies[c.Currency]; known {
			open = open && before // a currency with two systems is at work when both are
		}
		f.Currencies[c.Currency] = open
	}
	return f
}

// everyDay is what fits a transfer that no entry fits: days of UTC, all of them
// business days.
var everyDay = cutOff{zone: time.UTC, until: never}

// When says when t may be sent, as seen at now. It is pure.
//
// Whether a date is acceptable and whether the instruction is late is judged by
// the moment at which it was received, once and for all. What became late here
// (in a review, or on a lane that couldn't take it) always rolls: only the
// sender's own lateness is refused.
func (tt *Timetable) When(t *gateway.Transfer, now time.Time) gateway.Release {
	if t.Instruction.NAV != nil {
		return gateway.Release{At: now} // a value that waits grows old
	}
	rule := tt.rule(t)
	p := planning{rule: &rule, path: datePath(t.Instruction.MessageType)}
	received := rule.day(t.CreatedAt)
	asked, err := time.Parse(time.DateOnly, t.Instruction.SettlementDate)
	if err != nil {
		asked = received // without a date, as soon as possible
	}
	if tt.refuses(&p, asked, received) {
		return p.refused()
	}
	p.value = asked
	if asked.Before(received) {
		p.move(received, gateway.Reason{Text: "the date had passed when the instruction arrived"})
	}
	p.close()
	if p.value.Equal(received) && !t.CreatedAt.Before(rule.instant(received, rule.until)) {
		p.late(gateway.Reason{Rule: ruleCutOff, ISO: "TM01", Text: fmt.Sprintf("arrived after the cut-off of %s %s", rule.Until, rule.zone)})
	}
	if p.refuse {
		return p.refused()
	}
	p.overtaken(now)
	at := rule.instant(p.value, rule.opens)
	if moment, ok := rule.moment(t.Instruction.ExecutionTime); ok && moment.After(at) {
		at = moment // of the day asked for; on a later day it has passed
	}
	if !now.Before(at) {
		at = now
	}
	out := gateway.Release{At: at}
	if rule.Until != "" {
		out.CutOff = rule.instant(p.value, rule.until)
	}
	if err == nil || len(p.reasons) > 0 {
		out.ValueDate = p.value.Format(time.DateOnly)
	}
	if at.After(now) {
		out.Reasons = p.waiting()
	}
	return out
}

// refuses judges the date itself.
func (tt *Timetable) refuses(p *planning, asked, received Day) bool {
	switch {
	case asked.Before(received.AddDate(0, 0, -tt.past)):
		p.reasons = []gateway.Reason{{
			Rule: ruleDatePast, ISO: "DT01", Path: p.path,
			Text: fmt.Sprintf("%s is more than %d days before its arrival", asked.Format(time.DateOnly), tt.past),
		}}
	case asked.After(received.AddDate(0, 0, tt.future)):
		p.reasons = []gateway.Reason{{
			Rule: ruleDateFuture, ISO: "DT04", Path: p.path,
			Text: fmt.Sprintf("%s is more than %d days after its arrival", asked.Format(time.DateOnly), tt.future),
		}}
	default:
		return false
	}
	return true
}

// planning is a value date in the making.
type planning struct {
	rule    *cutOff
	path    string
	value   Day
	refuse  bool
	reasons []gateway.Reason
}

func (p *planning) move(to Day, why gateway.Reason) {
	why.Rule, why.ISO, why.Path = ruleDateRoll, "", p.path // no refusal
	p.value = to
	p.reasons = append(p.reasons, why)
}

// late has what the sender is late with refused or rolled.
func (p *planning) late(why gateway.Reason) {
	if p.rule.Refuse {
		why.Path, p.refuse = p.path, true
		p.reasons = []gateway.Reason{why}
		return
	}
	p.move(p.value.AddDate(0, 0, 1), why)
	p.value = p.rule.calendar.Next(p.value)
}

// close leaves a day on which the calendar is closed.
func (p *planning) close() {
	why := p.rule.calendar.Closed(p.value)
	if why == "" {
		return
	}
	p.late(gateway.Reason{Rule: ruleDateClosed, ISO: "DT01", Text: fmt.Sprintf("%s is no business day of %s: %s",
		p.value.Format(time.DateOnly), p.rule.calendar.Name, why)})
}

// overtaken rolls what wasn't sent on its day.
func (p *planning) overtaken(now time.Time) {
	today := p.rule.day(now)
	earliest := today
	if !now.Before(p.rule.instant(today, p.rule.until)) {
		earliest = today.AddDate(0, 0, 1)
	}
	if p.value.Before(earliest) {
		p.move(p.rule.calendar.Next(earliest), gateway.Reason{Text: "its day passed before it could be sent"})
	}
}

func (p *planning) refused() gateway.Release {
	return gateway.Release{Refused: true, Reasons: p.reasons}
}

// waiting says for which day it waits, and why for that one.
func (p *planning) waiting() []gateway.Reason {
	wait := gateway.Reason{Rule: ruleDateWait, Path: p.path, Text: "waits for its value date " + p.value.Format(time.DateOnly)}
	return append([]gateway.Reason{wait}, p.reasons...)
}

// day gives the calendar day of a moment where the cut-off is.
func (c *cutOff) day(at time.Time) Day {
	local := at.In(c.zone)
	return date(local.Year(), local.Month(), local.Day())
}

// moment reads a moment that an order asks for; without an offset it is where
// the cut-off is.
func (c *cutOff) moment(text string) (time.Time, bool) {
	if at, err := time.Parse(time.RFC3339Nano, text); err == nil {
		return at, true
	}
	at, err := time.ParseInLocation("2006-01-02T15:04:05.999999999", text, c.zone)
	return at, err == nil
}

// instant gives the moment of a time of day. Where clocks are put forward over
// it, it is read with the offset before the change; where they are put back and
// it comes twice, it is the first (as RFC 5545 section 3.3.5 has it).
func (c *cutOff) instant(day Day, at clock) time.Time {
	wall := day.Add(time.Duration(at) * time.Minute)
	_, offset := wall.Add(-36 * time.Hour).In(c.zone).Zone()
	before := wall.Add(-time.Duration(offset) * time.Second)
	if _, o := before.In(c.zone).Zone(); o == offset {
		return before.UTC()
	}
	_, offset = wall.Add(36 * time.Hour).In(c.zone).Zone()
	after := wall.Add(-time.Duration(offset) * time.Second)
	if _, o := after.In(c.zone).Zone(); o == offset {
		return after.UTC()
	}
	return before.UTC() // in the gap
}

// datePath is the element that holds the date in a message.
func datePath(messageType string) string {
	switch {
	case strings.HasPrefix(messageType, "pain.001."):
		return "ReqdExctnDt"
	case strings.HasPrefix(messageType, "setr."):
		return "ReqdFutrTradDt"
	}
	return "IntrBkSttlmDt"
}
