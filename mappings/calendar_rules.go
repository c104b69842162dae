package mappings

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// holidayRule gives the day on which a holiday falls in a year; calendars.yaml
// says what the fields mean.
type holidayRule struct {
	Name     string `yaml:"name"`
	Date     string `yaml:"date"`
	Easter   *int   `yaml:"easter"`
	Nth      int    `yaml:"nth"`
	Weekday  string `yaml:"weekday"`
	Month    int    `yaml:"month"`
	Equinox  int    `yaml:"equinox"`
	Moves    string `yaml:"moves"`
	National bool   `yaml:"national"`
	Years    []int  `yaml:"years"`
}

var weekdays = map[string]time.Weekday{
	"monday": time.Monday, "tuesday": time.Tuesday, "wednesday": time.Wednesday, "thursday": time.Thursday,
	"friday": time.Friday, "saturday": time.Saturday, "sunday": time.Sunday,
}

func (r *holidayRule) check() error {
	ways := 0
	for _, given := range []bool{r.Date != "", r.Easter != nil, r.Nth != 0, r.Equinox != 0} {
		if given {
			ways++
		}
	}
	if ways != 1 {
		return errors.New("needs exactly one of date, easter, nth, equinox")
	}
	if r.Date != "" {
		if _, err := time.Parse("01-02", r.Date); err != nil {
			return fmt.Errorf("date %q is no MM-DD", r.Date)
		}
	}
	if r.Nth != 0 {
		_, known := weekdays[r.Weekday]
		if !known || r.Month < 1 || r.Month > 12 || r.Nth < -1 || r.Nth > 4 {
			return errors.New("nth is 1 to 4 or -1, together with weekday and month")
		}
	}
	if r.Equinox != 0 && r.Equinox != 3 && r.Equinox != 9 {
		return fmt.Errorf("equinox %d is neither 3 nor 9", r.Equinox)
	}
	if r.Moves != "" && r.Moves != "sunday" && r.Moves != "weekend" {
		return fmt.Errorf("moves %q is neither sunday nor weekend", r.Moves)
	}
	if len(r.Years) != 0 && len(r.Years) != 2 {
		return errors.New("years is [from, to]")
	}
	return nil
}

// in gives the holiday's day of a year; false when the year has none.
func (r *holidayRule) in(year int) (Day, bool) {
	if len(r.Years) == 2 && (year < r.Years[0] || r.Years[1] != 0 && year > r.Years[1]) {
		return Day{}, false
	}
	switch {
	case r.Easter != nil:
		return easterSunday(year).AddDate(0, 0, *r.Easter), true
	case r.Nth > 0:
		first := date(year, time.Month(r.Month), 1)
		wait := (int(weekdays[r.Weekday]) - int(first.Weekday()) + 7) % 7
		return first.AddDate(0, 0, wait+7*(r.Nth-1)), true
	case r.Nth < 0:
		last := date(year, time.Month(r.Month)+1, 0)
		return last.AddDate(0, 0, -((int(last.Weekday()) - int(weekdays[r.Weekday]) + 7) % 7)), true
	case r.Equinox != 0:
		return equinox(year, r.Equinox), true
	}
	d, err := time.Parse("01-02", r.Date)
	if err != nil {
		return Day{}, false // checked when it was read
	}
	day := date(year, d.Month(), d.Day())
	return day, day.Month() == d.Month() // 29 February falls away in a common year
}

func (r *holidayRule) movesFrom(w time.Weekday) bool {
	return w == time.Sunday && r.Moves != "" || w == time.Saturday && r.Moves == "weekend"
}

func date(year int, month time.Month, day int) Day {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

func weekend(day Day) bool {
	return day.Weekday() == time.Saturday || day.Weekday() == time.Sunday
}

// holidays gives the holidays of a year by day.
func holidays(rules []holidayRule, year int) map[Day]string {
	type holiday struct {
		day  Day
		rule *holidayRule
	}
	var all []holiday
	names, national := map[Day]string{}, map[Day]bool{}
	for i := range rules {
		if day, ok := rules[i].in(year); ok {
			all = append(all, holiday{day, &rules[i]})
			names[day] = rules[i].Name
			national[day] = national[day] || rules[i].National
		}
	}
	slices.SortStableFunc(all, func(a, b holiday) int { return a.day.Compare(b.day) })
	for _, h := range all {
		if !h.rule.movesFrom(h.day.Weekday()) {
			continue
		}
		// Two that fall on one weekend go to two days: Christmas to Monday, Boxing
		// Day to Tuesday. A national holiday makes way for its own kind only.
		to := h.day.AddDate(0, 0, 1)
		for weekend(to) || national[to] || !h.rule.National && names[to] != "" {
			to = to.AddDate(0, 0, 1)
		}
		names[to] = strings.TrimSuffix(h.rule.Name, " (observed)") + " (observed)"
	}
	for _, h := range all {
		between := h.day.AddDate(0, 0, 1)
		if national[h.day] && national[between.AddDate(0, 0, 1)] && names[between] == "" && !weekend(between) {
			names[between] = "between two national holidays"
		}
	}
	return names
}

// easterSunday is the Gregorian computus of Meeus, Jones and Butcher.
func easterSunday(year int) Day {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return date(year, time.Month(n/31), n%31+1)
}

// equinox gives the day of the vernal (3) or autumnal (9) equinox in Japan by
// the usual approximation for 1980 to 2099; each year's day is proclaimed in the
// February before, and has never differed.
func equinox(year, month int) Day {
	base := 20_843_100
	if month == 9 {
		base = 23_248_800
	}
	n := year - 1980
	return date(year, time.Month(month), (base+242_194*n)/1_000_000-n/4)
}
