package config

import (
	"fmt"
	"slices"
	"time"
)

// calendars are those that come with the gateway.
var calendars = []string{"TARGET2", "FEDWIRE", "CHAPS", "SIC", "BOJNET"}

func (cfg *Config) checkDates(c *checker) {
	for key, days := range map[string]int{"dates.past_days": cfg.Dates.PastDays, "dates.future_days": cfg.Dates.FutureDays} {
		if days < 0 || days > 3660 {
			c.fail(key, "%d is not between 0 and 3660", days)
		}
	}
	known := slices.Clone(calendars)
	for i, cal := range cfg.Calendars {
		key := fmt.Sprintf("calendars[%d]", i)
		if c.require(key+".name", cal.Name) && slices.Contains(known, cal.Name) {
			c.fail(key+".name", "%q is taken", cal.Name)
		}
		if cal.Base != "" {
			c.oneOf(key+".base", cal.Base, known)
		} else {
			c.require(key+".time_zone", cal.TimeZone)
		}
		c.zone(key+".time_zone", cal.TimeZone)
		for _, day := range slices.Concat(cal.Closed, cal.Open) {
			if _, err := time.Parse(time.DateOnly, day); err != nil {
				c.fail(key, "%q is no day (YYYY-MM-DD)", day)
			}
		}
		known = append(known, cal.Name)
	}
	for i, cut := range cfg.CutOffs {
		key := fmt.Sprintf("cutoffs[%d]", i)
		if cut.Client != "" && !slices.ContainsFunc(cfg.Clients, func(cl Client) bool { return cl.ID == cut.Client }) {
			c.fail(key+".client", "client %q isn't configured", cut.Client)
		}
		if cut.Lane != "" && !slices.ContainsFunc(cfg.Lanes, func(l Lane) bool { return l.From+"→"+l.To == cut.Lane }) {
			c.fail(key+".lane", "lane %q isn't configured; write it as FROM→TO", cut.Lane)
		}
		if cut.Currency != "" && !currency.MatchString(cut.Currency) {
			c.fail(key+".currency", "%q is no ISO 4217 code", cut.Currency)
		}
		if cut.Calendar != "" {
			c.oneOf(key+".calendar", cut.Calendar, known)
		}
		c.zone(key+".time_zone", cut.TimeZone)
		c.oneOf(key+".late", cut.Late, []string{"roll", "refuse"})
		for end, text := range map[string]string{"opens": cut.Opens, "until": cut.Until} {
			if _, err := time.Parse("15:04", text); text != "" && (err != nil || len(text) != 5) {
				c.fail(key+"."+end, "%q is no time of day (HH:MM)", text)
			}
		}
	}
}

func (c *checker) zone(key, name string) {
	if name == "" {
		return
	}
	if _, err := time.LoadLocation(name); err != nil || name == "Local" {
		c.fail(key, "%q is no IANA time zone such as Europe/Berlin", name)
	}
}
