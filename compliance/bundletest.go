package compliance

import (
	"context"
	"fmt"
	"io/fs"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/tester"
)

// testTimeout bounds one test of a bundle.
const testTimeout = 10 * time.Second

// TestResult is what one test_ rule of a bundle came to.
type TestResult struct {
	Name     string // package and rule
	Passed   bool
	Skipped  bool // its name begins with todo_
	Detail   string
	Duration time.Duration

	location *ast.Location
}

// Test compiles a bundle as New does and runs the tests in its *_test.rego
// files. The error says that the bundle can't be used at all; a failing test
// is a result.
func Test(ctx context.Context, files fs.FS) ([]TestResult, error) {
	from, err := ReadBundle(files)
	if err != nil {
		return nil, err
	}
	return TestBundle(ctx, from)
}

// TestBundle is Test for a bundle that was read already.
func TestBundle(ctx context.Context, from Bundle) ([]TestResult, error) {
	b, err := loadBundle(ctx, from)
	if err != nil {
		return nil, err
	}
	return b.test(ctx)
}

func (b *bundle) test(ctx context.Context) ([]TestResult, error) { return b.testWith(ctx, nil) }

// testWith also tells reached, unless it is nil, of every line that a test reaches.
func (b *bundle) testWith(ctx context.Context, reached *cover.Cover) ([]TestResult, error) {
	modules := make(map[string]*ast.Module, len(b.modules))
	for name, module := range b.modules {
		modules[name] = module.Copy()
	}
	txn, err := b.store.NewTransaction(ctx, storage.TransactionParams{})
	if err != nil {
		return nil, err
	}
	defer b.store.Abort(ctx, txn)
	runner := tester.NewRunner().
		SetCompiler(newCompiler()).
		SetStore(b.store).
		SetModules(modules).
		SetTimeout(testTimeout).
		RaiseBuiltinErrors(true)
	if reached != nil {
		runner = runner.SetCoverageQueryTracer(reached)
	}
	runs, err := runner.RunTests(ctx, txn)
	if err != nil {
		return nil, err
	}
	var results []TestResult
	for r := range runs {
		out := TestResult{Name: r.Package + "." + r.Name, Passed: r.Pass() || r.Skip, Skipped: r.Skip, Duration: r.Duration, location: r.Location}
		switch {
		case r.Error != nil:
			out.Passed, out.Detail = false, r.Error.Error()
		case r.Fail:
			out.Passed, out.Detail = false, fmt.Sprintf("%s is not true", r.Location)
		}
		results = append(results, out)
	}
	return results, nil
}
