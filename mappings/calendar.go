package mappings

import (
	"bytes"
	_ "embed"
	"fmt"
	"slices"
	"sync"
	"time"

	"go.yaml.in/yaml/v3"
)

//go:embed calendars.yaml
var calendarsFile []byte

// Day is a calendar day without a place: midnight in UTC stands for it.
type Day = time.Time

// Calendar says which days are business days. It never changes once made and is
// safe for concurrent use.
type Calendar struct {
	Name     string
	Currency string // ISO 4217, of the system that the calendar is of
	Zone     *time.Location
	Source   string // where the rules are published

	rules  []holidayRule
	closed map[Day]string
	open   map[Day]bool
	years  *sync.Map // int → map[Day]string, of the rules alone
}

// calendarEntry is a calendar as calendars.yaml writes it.
type calendarEntry struct {
	Currency string        `yaml:"currency"`
	TimeZone string        `yaml:"time_zone"`
	Source   string        `yaml:"source"`
	Holidays []holidayRule `yaml:"holidays"`
	Closed   []string      `yaml:"closed"`
}

// DefaultCalendars gives the calendars that come with the gateway, by name.
func DefaultCalendars() map[string]*Calendar {
	c, err := ParseCalendars(calendarsFile)
	if err != nil {
		panic(err) // the file is embedded above and a test reads it
	}
	return c
}

// ParseCalendars reads calendars by name and checks every rule.
func ParseCalendars(raw []byte) (map[string]*Calendar, error) {
	var file map[string]calendarEntry
	decoder := yaml.NewDecoder(bytes.NewReader(raw))
	decoder.KnownFields(true)
	if err := decoder.Decode(&file); err != nil {
		return nil, fmt.Errorf("calendars: %w", err)
	}
	out := make(map[string]*Calendar, len(file))
	for name, entry := range file {
		zone, err := zoneOf(entry.TimeZone)
		if err != nil {
			return nil, fmt.Errorf("calendars: %s: %w", name, err)
		}
		c := &Calendar{Name: name, Currency: entry.Currency, Zone: zone, Source: entry.Source, rules: entry.Holidays, years: new(sync.Map)}
		for i := range c.rules {
			if err := c.rules[i].check(); err != nil {
				return nil, fmt.Errorf("calendars: %s: %q: %w", name, c.rules[i].Name, err)
			}
		}
		if c, err = c.with(entry.Closed, nil); err != nil {
			return nil, fmt.Errorf("calendars: %s: %w", name, err)
		}
		out[name] = c
	}
	return out, nil
}

// zoneOf loads a zone of the IANA database. The machine's own zone is none: two
// gateways must agree on what is late.
func zoneOf(name string) (*time.Location, error) {
	if name == "" || name == "Local" {
		return nil, fmt.Errorf("time_zone %q is no IANA time zone such as Europe/Berlin", name)
	}
	zone, err := time.LoadLocation(name)
	if err != nil {
		return nil, fmt.Errorf("time_zone %q is no IANA time zone such as Europe/Berlin", name)
	}
	return zone, nil
}

// with gives the calendar with single days closed and others open.
func (c *Calendar) with(closed, open []string) (*Calendar, error) {
	out := *c
	out.closed, out.open = map[Day]string{}, map[Day]bool{}
	for day, name := range c.closed {
		out.closed[day] = name
	}
	for day := range c.open {
		out.open[day] = true
	}
	for _, text := range closed {
		day, err := time.Parse(time.DateOnly, text)
		if err != nil {
			return nil, fmt.Errorf("closed: %q is no day (YYYY-MM-DD)", text)
		}
		out.closed[day] = "closed"
		delete(out.open, day)
	}
	for _, text := range open {
		day, err := time.Parse(time.DateOnly, text)
		if err != nil {
			return nil, fmt.Errorf("open: %q is no day (YYYY-MM-DD)", text)
		}
		if slices.Contains(closed, text) {
			return nil, fmt.Errorf("%s is both open and closed", text)
		}
		out.open[day] = true
		delete(out.closed, day)
	}
	return &out, nil
}

// Closed says why a day is no business day; empty when it is one. A nil
// calendar is never closed.
func (c *Calendar) Closed(day Day) string {
	switch {
	case c == nil || c.open[day]:
		return ""
	case c.closed[day] != "":
		return c.closed[day]
	}
	if name := c.holiday(day); name != "" {
		return name
	}
	if weekend(day) {
		return day.Weekday().String()
	}
	return ""
}

// horizon bounds the search for a business day: no system closes for longer.
const horizon = 60

// Next gives the first business day that isn't before day.
func (c *Calendar) Next(day Day) Day {
	for range horizon {
		if c.Closed(day) == "" {
			return day
		}
		day = day.AddDate(0, 0, 1)
	}
	return day
}

// holiday names the holiday that the rules give a day. A year is worked out
// once.
func (c *Calendar) holiday(day Day) string {
	if year, ok := c.years.Load(day.Year()); ok {
		return year.(map[Day]string)[day]
	}
	year := holidays(c.rules, day.Year())
	c.years.Store(day.Year(), year)
	return year[day]
}
