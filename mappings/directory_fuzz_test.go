package mappings_test

import (
	"bytes"
	"testing"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/mappings"
)

// What is read is written, and read again it is the same; whatever differs from
// another directory is made up for by the changes between the two.
func FuzzDirectory(f *testing.F) {
	f.Add([]byte(directoryYAML))
	f.Add([]byte("agents: [{bic: BETAFRPP}]\naccounts: []\n"))
	f.Add([]byte("accounts: [{other: a/b, scheme: '%2F', agent: X}]"))
	f.Add([]byte(""))
	base, err := mappings.ParseDirectory([]byte(directoryYAML))
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		d, err := mappings.ParseDirectory(raw)
		if err != nil {
			return
		}
		var file bytes.Buffer
		if err := d.File(&file); err != nil {
			t.Fatal(err)
		}
		again, err := mappings.ParseDirectory(file.Bytes())
		if err != nil {
			t.Fatalf("%v\n%s", err, file.Bytes())
		}
		if again.Digest() != d.Digest() {
			t.Fatalf("another digest once it was written:\n%s", file.Bytes())
		}
		if len(d.Changes(again)) > 0 {
			t.Fatal("it differs from itself")
		}
		if n := len(base.Describe(base.Changes(d))); n != len(base.Changes(d)) {
			t.Fatal("changes without words")
		}
		if mappings.NewDirectory(gateway.DirectoryRef{}, d.Entries()).Digest() != d.Digest() {
			t.Fatal("its entries are not all of it")
		}
	})
}
