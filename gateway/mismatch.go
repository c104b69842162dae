package gateway

// Mismatch is a point in which what is configured isn't what a chain says, so that
// payments would be refused before they are signed. One of Lane, From and Chain is set.
type Mismatch struct {
	Lane  string // this lane
	From  string // every lane that begins on this chain
	Chain string // every lane that begins or ends on this chain
	Err   error
}

func (m *Mismatch) Error() string { return m.Err.Error() }
func (m *Mismatch) Unwrap() error { return m.Err }

// Place names in words what it is about.
func (m *Mismatch) Place() string {
	switch {
	case m.Lane != "":
		return "lane " + m.Lane
	case m.From != "":
		return "senders on " + m.From
	}
	return "chain " + m.Chain
}

// Concerns reports whether payments of a lane meet it.
func (m *Mismatch) Concerns(from, to string) bool {
	switch {
	case m.Lane != "":
		return m.Lane == LaneName(from, to)
	case m.From != "":
		return m.From == from
	}
	return m.Chain == from || m.Chain == to
}
