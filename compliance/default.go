package compliance

import (
	"embed"
	"io/fs"
)

//go:embed policies
var policies embed.FS

// DefaultBundle gives the rules that come with the gateway. The same files can
// be copied, changed and given as a folder.
func DefaultBundle() fs.FS {
	sub, err := fs.Sub(policies, "policies")
	if err != nil {
		panic(err) // the folder is embedded above
	}
	return sub
}
