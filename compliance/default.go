package compliance

import (
	"embed"
	"io/fs"
	"slices"

	"github.com/vostro-gateway/vostro/gateway"
)

//go:embed policies/*.rego policies/*.yaml policies/*.json
var policies embed.FS

//go:embed policies/examples
var examples embed.FS

// DefaultBundle gives the rules that come with the gateway. The same files can
// be copied, changed and given as a folder.
func DefaultBundle() fs.FS { return sub(policies, "policies") }

// Examples gives the worked policies, one folder each. Such a folder, copied into a
// bundle that has the default one's lib.money, works at once.
func Examples() fs.FS { return sub(examples, "policies/examples") }

// ExampleNames lists the worked policies.
func ExampleNames() []string {
	entries, err := fs.ReadDir(Examples(), ".")
	if err != nil {
		panic(err) // the folder is embedded above
	}
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = e.Name()
	}
	return names
}

// Example gives one of the worked policies. NOT_FOUND when there is none of that
// name.
func Example(name string) (fs.FS, error) {
	if !slices.Contains(ExampleNames(), name) {
		return nil, gateway.Errorf(gateway.CodeNotFound, "find example", gateway.RetryNever, "no example %q; there are %v", name, ExampleNames())
	}
	return sub(Examples(), name), nil
}

func sub(files fs.FS, dir string) fs.FS {
	below, err := fs.Sub(files, dir)
	if err != nil {
		panic(err) // the folders are embedded above
	}
	return below
}
