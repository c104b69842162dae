package compliance

import (
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/types"
)

// A rule is cut off between steps, and what one step makes isn't: replace can make a
// terabyte of two texts. The functions that make much of little are therefore asked
// beforehand how much it will be, and fail as a division by zero does.

const (
	maxMade     = 4 << 20 // bytes of a text, or members of a list
	maxPrecise  = 1000    // width and precision of a number that is written
	perMember   = 16      // bytes that a member counts for beside its text
	boundedName = "vostro.bounded"
)

// bounded is put around each verdict: a list that holds itself twice, thirty times
// over, is small until it is read.
var bounded = &ast.Builtin{
	Name:        boundedName,
	Description: "gives back what it is given, unless that is too large for an answer",
	Decl:        types.NewFunction(types.Args(types.A), types.A),
}

// made estimates from above how much a function makes of its operands.
var made = map[string]func(operands []*ast.Term) int{
	"concat": func(of []*ast.Term) int {
		return measure(of[1]) + members(of[1])*measure(of[0])
	},
	"replace": func(of []*ast.Term) int {
		return measure(of[0]) + strings.Count(text(of[0]), text(of[1]))*len(text(of[2]))
	},
	"strings.replace_n": func(of []*ast.Term) int {
		longest := 0
		if patterns, ok := of[0].Value.(ast.Object); ok {
			patterns.Foreach(func(_, to *ast.Term) { longest = max(longest, len(text(to))) })
		}
		return (len(text(of[1])) + 1) * (longest + 1)
	},
	"regex.replace": func(of []*ast.Term) int { // $0 stands for all that was found
		from, to := len(text(of[0])), text(of[2])
		return (from + 1) * (len(to) + 1) * (1 + strings.Count(to, "$"))
	},
	"sprintf": func(of []*ast.Term) int {
		format, most := text(of[0]), 0
		if precise(format) {
			return maxMade + 1
		}
		if list, ok := of[1].Value.(*ast.Array); ok {
			list.Foreach(func(t *ast.Term) { most = max(most, measure(t)) })
		}
		return len(format) + strings.Count(format, "%")*(most+maxPrecise)
	},
	"array.concat":  func(of []*ast.Term) int { return members(of[0]) + members(of[1]) },
	"array.flatten": func(of []*ast.Term) int { return measure(of[0]) },
	"json.marshal":  func(of []*ast.Term) int { return measure(of[0]) },
	"walk":          func(of []*ast.Term) int { return measure(of[0]) },
	boundedName:     func(of []*ast.Term) int { return measure(of[0]) },
}

// registered has the evaluator ask: its functions are the process's, and nothing else in it evaluates Rego.
var registered = func() bool {
	ast.RegisterBuiltin(bounded)
	topdown.RegisterBuiltinFunc(boundedName, func(_ topdown.BuiltinContext, operands []*ast.Term, give func(*ast.Term) error) error {
		return give(operands[0])
	})
	for name, estimate := range made {
		make := topdown.GetBuiltin(name)
		topdown.RegisterBuiltinFunc(name, func(ctx topdown.BuiltinContext, operands []*ast.Term, give func(*ast.Term) error) error {
			if estimate(operands) > maxMade {
				return fmt.Errorf("%s would make more than %d bytes", name, maxMade)
			}
			return make(ctx, operands, give)
		})
	}
	return true
}()

func text(t *ast.Term) string {
	s, _ := t.Value.(ast.String)
	return string(s)
}

func members(t *ast.Term) int {
	switch v := t.Value.(type) {
	case *ast.Array:
		return v.Len()
	case ast.Set:
		return v.Len()
	case ast.Object:
		return v.Len()
	}
	return 0
}

// measure gives how long a value is when it is written, and stops beyond maxMade.
func measure(t *ast.Term) int {
	sum := 0
	var add func(t *ast.Term) bool // true: enough
	add = func(t *ast.Term) bool {
		sum += perMember
		switch v := t.Value.(type) {
		case ast.String:
			sum += len(v)
		case ast.Number:
			sum += len(v)
		case *ast.Array:
			return sum > maxMade || v.Until(add)
		case ast.Set:
			return sum > maxMade || v.Until(add)
		case ast.Object:
			return sum > maxMade || v.Until(func(key, value *ast.Term) bool { return add(key) || add(value) })
		}
		return sum > maxMade
	}
	add(t)
	return sum
}

// precise reports whether a format asks for more digits than maxPrecise, or lets an
// operand say how many.
func precise(format string) bool {
	digits := 0
	for i := range len(format) {
		switch c := format[i]; {
		case c >= '0' && c <= '9':
			if digits = digits*10 + int(c-'0'); digits > maxPrecise {
				return true
			}
			continue
		case c == '*':
			return true
		}
		digits = 0
	}
	return false
}
