package config

import (
	"fmt"
	"slices"
)

// ListFormats are the formats of sanctions lists that this version reads.
var ListFormats = []string{
	"eu-fsf", "ofac-advanced", "ofac-sdn", "ofac-sdn-csv", "opensanctions-csv", "opensanctions-ftm", "uk-sanctions", "uk-sanctions-csv", "un-consolidated",
}

func (cfg *Config) checkLists(c *checker) {
	var names []string
	for i, l := range cfg.Compliance.Lists {
		key := fmt.Sprintf("compliance.lists[%d].", i)
		switch {
		case !namePattern.MatchString(l.Name):
			c.fail(key+"name", "%q is not up to 32 lower-case letters, digits, - and _", l.Name)
		case slices.Contains(names, l.Name):
			c.fail(key+"name", "%q is taken by another list", l.Name)
		}
		names = append(names, l.Name)
		c.readable(key+"file", l.File)
		c.oneOf(key+"format", l.Format, ListFormats)
		if l.Threshold < 60 || l.Threshold > 100 {
			c.fail(key+"threshold", "%d is not between 60 and 100", l.Threshold)
		}
		if l.MaxAge < 0 {
			c.fail(key+"max_age", "%s is negative", l.MaxAge)
		}
	}
}
