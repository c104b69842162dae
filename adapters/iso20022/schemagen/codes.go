package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

const codesHead = `# The codes of ISO 20022's external code sets that elements of the embedded schemas
# take, one set per line by the name of its type. Made by schemagen -codes from
# github.com/TransactionAuthorizationProtocol/iso20022-external-code-sets @a325faf
# (2025-05-12, MIT), which republishes iso20022.org; only the codes are taken.
`

var (
	externalType = regexp.MustCompile(`"(External\w+?)\d+Code"`)
	externalCode = regexp.MustCompile(`^\w{1,35}$`)
)

// generateCodes writes the sets that the renditions in schemas name. One that the
// source doesn't have is left out: its elements take any code.
func generateCodes(from, schemas, to string) error {
	sets := map[string]bool{}
	for _, name := range messages {
		text, err := os.ReadFile(filepath.Join(schemas, name+".xsd"))
		if err != nil {
			return err
		}
		for _, found := range externalType.FindAllSubmatch(text, -1) {
			sets[string(found[1])] = true
		}
	}
	var b bytes.Buffer
	b.WriteString(codesHead)
	for _, set := range slices.Sorted(maps.Keys(sets)) {
		text, err := os.ReadFile(filepath.Join(from, fileOf(set)))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return err
		}
		var published struct {
			Codes map[string]string `json:"codes"`
		}
		if err := json.Unmarshal(text, &published); err != nil {
			return fmt.Errorf("%s: %w", fileOf(set), err)
		}
		for code := range published.Codes {
			if !externalCode.MatchString(code) {
				return fmt.Errorf("%s: %q is no code", fileOf(set), code)
			}
		}
		fmt.Fprintf(&b, "%s %s\n", set, strings.Join(slices.Sorted(maps.Keys(published.Codes)), " "))
	}
	return os.WriteFile(to, b.Bytes(), 0o644)
}

// fileOf names the file of a set: ExternalReturnReason is external_return_reason_code.json.
func fileOf(set string) string {
	var b strings.Builder
	for i, r := range set {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String() + "_code.json"
}
