# Net asset values on their way to a fund's feed: one that jumps, that is old, or
# that nothing is known before is for two people to look at. One that the feed
# must refuse, because a newer one was published, isn't sent.
package policy.nav

published if input.transfer.nav

hold contains {
	"rule": "nav.jump",
	"text": sprintf("differs by %d basis points from the value before, %s, more than %d", [input.nav.change_bps, input.nav.previous.price, data.nav.jump_bps]),
	"path": "PricDtls",
} if {
	published
	input.nav.change_bps > data.nav.jump_bps
}

hold contains {
	"rule": "nav.stale",
	"text": sprintf("was valued at %s, more than %d hours ago", [input.transfer.nav.valued_at, data.nav.max_age_hours]),
	"path": "NAVDtTm",
} if {
	published
	input.nav.age_seconds > data.nav.max_age_hours * 3600
}

hold contains {
	"rule": "nav.first",
	"text": "no value of this fund was published on this chain before",
	"path": "FinInstrmDtls/Id",
} if {
	published
	not input.nav.previous
}

hold contains {
	"rule": "nav.currency",
	"text": sprintf("the value before was in %s", [input.nav.previous.currency]),
	"path": "PricDtls",
} if {
	published
	input.nav.previous.currency != input.transfer.nav.currency
}

deny contains {
	"rule": "nav.older",
	"text": sprintf("a value of %s was published already, and a feed never goes back", [input.nav.previous.valued_at]),
	"iso": "DT01",
	"path": "NAVDtTm",
	"disclose": true,
} if {
	published
	input.nav.previous.newer
}

allow if {
	is_number(data.nav.jump_bps)
	is_number(data.nav.max_age_hours)
	compared
}

compared if not published

compared if {
	is_number(input.nav.age_seconds)
	not input.nav.previous
}

compared if {
	is_number(input.nav.age_seconds)
	is_number(input.nav.change_bps)
	is_boolean(input.nav.previous.newer)
}
