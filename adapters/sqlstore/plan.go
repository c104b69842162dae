package sqlstore

import (
	"bytes"
	"cmp"
	"slices"
)

// plan is a sequence of operations and whose they are.
type plan struct {
	ops   []op
	owner []int // index of the job; -1 for what frames the group
}

func (p *plan) frame(st *statement) {
	p.ops, p.owner = append(p.ops, op{stmt: st}), append(p.owner, -1)
}

// steps adds the steps of jobs. With savepoints each is for itself. Without,
// the inserts that nothing in the group depends on come first, those of one
// table together and in the order of their keys: gateways that share a database
// meet the keys in one order, and PostgreSQL takes each table's rows at once.
func (p *plan) steps(jobs []*job, rest []int, careful bool) {
	if !careful {
		p.early(jobs, rest)
	}
	for _, i := range rest {
		if careful {
			p.ops = append(p.ops, op{stmt: savepoint})
		}
		for _, o := range jobs[i].step.ops {
			if careful || o.early == 0 {
				p.ops = append(p.ops, o)
			}
		}
		if careful {
			p.ops = append(p.ops, op{stmt: release})
		}
		p.own(i)
	}
}

func (p *plan) early(jobs []*job, rest []int) {
	begin := len(p.ops)
	for _, i := range rest {
		for _, o := range jobs[i].step.ops {
			if o.early > 0 {
				o.merge = true
				p.ops = append(p.ops, o)
			}
		}
	}
	slices.SortFunc(p.ops[begin:], func(a, b op) int {
		if a.early != b.early {
			return a.early - b.early
		}
		return compareArgs(a.args, b.args)
	})
	if len(p.ops) > begin {
		p.own(rest[0]) // whose it is doesn't matter: when it fails, it is done again with savepoints
	}
}

// compareArgs compares the first arguments that differ.
func compareArgs(a, b []any) int {
	for i := range a {
		order := 0
		switch x := a[i].(type) {
		case string:
			if y, ok := b[i].(string); ok {
				order = cmp.Compare(x, y)
			}
		case []byte:
			if y, ok := b[i].([]byte); ok {
				order = bytes.Compare(x, y)
			}
		case int64:
			if y, ok := b[i].(int64); ok {
				order = cmp.Compare(x, y)
			}
		}
		if order != 0 {
			return order
		}
	}
	return 0
}

// own gives the operations without an owner to job i.
func (p *plan) own(i int) {
	for len(p.owner) < len(p.ops) {
		p.owner = append(p.owner, i)
	}
}

// tail ends a group: the head row is taken last and held until the commit, so
// that groups become visible in the order of their positions and a reader can
// never skip one. The events follow it under the positions that it gave.
// Where claims are still to be counted, the group isn't over, and holds the row.
func (p *plan) tail(done []op, jobs []*job, rest []int, size int, claiming bool) {
	if size > 0 || claiming {
		p.ops = append(p.ops, op{stmt: advanceHead, args: []any{int64(size)}})
		n := 0
		number := func(events []op) {
			for _, e := range events {
				n++
				args := append(slices.Clip(e.args), int64(size-n))
				p.ops = append(p.ops, op{stmt: e.stmt, args: args, merge: true})
			}
		}
		number(done)
		for _, i := range rest {
			number(jobs[i].step.events)
		}
	}
	if !claiming {
		p.ops = append(p.ops, op{stmt: commit})
	}
	p.own(-1)
}
