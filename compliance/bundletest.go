package compliance

import (
	"context"
	"fmt"
	"io/fs"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
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
}

// Test compiles a bundle as New does and runs the tests in its *_test.rego
// files. The error says that the bundle can't be used at all; a failing test
// is a result.
func Test(ctx context.Context, files fs.FS) ([]TestResult, error) {
	b, err := loadBundle(ctx, files, nil)
	if err != nil {
		return nil, err
	}
	return b.test(ctx)
}

func (b *bundle) test(ctx context.Context) ([]TestResult, error) {
	modules := make(map[string]*ast.Module, len(b.modules))
	for name, module := range b.modules {
		modules[name] = module.Copy()
	}
	txn, err := b.store.NewTransaction(ctx, storage.TransactionParams{})
	if err != nil {
		return nil, err
	}
	defer b.store.Abort(ctx, txn)
	runs, err := tester.NewRunner().
		SetCompiler(newCompiler()).
		SetStore(b.store).
		SetModules(modules).
		SetTimeout(testTimeout).
		RaiseBuiltinErrors(true).
		RunTests(ctx, txn)
	if err != nil {
		return nil, err
	}
	var results []TestResult
	for r := range runs {
		out := TestResult{Name: r.Package + "." + r.Name, Passed: r.Pass() || r.Skip, Skipped: r.Skip, Duration: r.Duration}
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
