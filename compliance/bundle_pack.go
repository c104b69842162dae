package compliance

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	opabundle "github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/keys"
)

// packed is one file of a tarball.
type packed struct {
	name string // relative, with slashes
	raw  []byte
}

// unpack reads a tarball whole, its checksum included. What is checked and what is
// read are the same bytes.
func unpack(raw io.Reader) ([]packed, error) {
	unzipped, err := gzip.NewReader(raw)
	if err != nil {
		return nil, fmt.Errorf("no gzip: %w", err)
	}
	limited := &io.LimitedReader{R: unzipped, N: maxBundleBytes + 1}
	in := tar.NewReader(limited)
	var files []packed
	seen := map[string]bool{}
	for {
		header, err := in.Next()
		switch {
		case errors.Is(err, io.EOF):
			_, err := io.Copy(io.Discard, limited)
			if err == nil && limited.N <= 0 {
				err = fmt.Errorf("larger than %d bytes", maxBundleBytes)
			}
			return files, err
		case err != nil:
			return nil, fmt.Errorf("no tarball: %w", err)
		case header.Typeflag != tar.TypeReg:
			continue
		case len(files) == maxBundleFiles:
			return nil, fmt.Errorf("more than %d files", maxBundleFiles)
		}
		name := strings.TrimPrefix(path.Clean("/"+header.Name), "/")
		if seen[name] {
			return nil, fmt.Errorf("%s: is there twice", name)
		}
		seen[name] = true
		content, err := io.ReadAll(io.LimitReader(in, maxBundleFile+1))
		if err == nil && len(content) > maxBundleFile {
			err = fmt.Errorf("larger than %d bytes", maxBundleFile)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		files = append(files, packed{name, content})
	}
}

// readPacked reads a bundle that may consist of data alone.
func readPacked(files []packed) (Bundle, error) {
	r := newBundleReader()
	r.dataAlone = true
	for _, f := range files {
		if path.Base(f.name) == "patch.json" {
			return r.done(fmt.Errorf("%s: delta bundles are not served", f.name))
		}
		if !concerns(f.name) {
			continue
		}
		if err := r.take(f.name, f.raw); err != nil {
			return r.done(err)
		}
	}
	return r.done(nil)
}

// Key verifies signatures of bundles.
type Key struct {
	ID        string // by which a signature names it
	Algorithm string // such as RS256 or ES256; what a signature says of its algorithm doesn't count
	PEM       string // public key or certificate; of HS256 and its like the secret itself
	Scope     string // that a signature must have; empty: none
}

// signaturesFile is where OPA's bundles have their signature.
const signaturesFile = ".signatures.json"

// ReadSigned reads the tarball of an OPA bundle that one of some keys has signed: every
// file of it, and no file that isn't there.
func ReadSigned(raw io.Reader, by []Key) (Bundle, error) {
	files, err := unpack(raw)
	if err == nil {
		err = verify(files, by)
	}
	if err != nil {
		return Bundle{}, fmt.Errorf("read bundle: %w", err)
	}
	return readPacked(files)
}

// verify checks the signature of a bundle as OPA does. It is of what data means and not
// of its bytes: what could be read in several ways (keys that stand twice, aliases, several
// documents) is refused when it is read.
func verify(files []packed, by []Key) error {
	at := slices.IndexFunc(files, func(f packed) bool { return f.name == signaturesFile })
	if at < 0 {
		return errors.New("it isn't signed: there is no " + signaturesFile)
	}
	var signatures opabundle.SignaturesConfig
	if err := json.Unmarshal(files[at].raw, &signatures); err != nil {
		return fmt.Errorf("%s: %w", signaturesFile, err)
	}
	known := make(map[string]*opabundle.KeyConfig, len(by))
	for _, k := range by {
		known[k.ID] = &keys.Config{Key: k.PEM, Algorithm: k.Algorithm, Scope: k.Scope}
	}
	listed, err := opabundle.VerifyBundleSignature(signatures, opabundle.NewVerificationConfig(known, "", "", nil))
	if err != nil {
		return fmt.Errorf("its signature is not good: %w", err)
	}
	for i, f := range files {
		if i == at {
			continue
		}
		if err := opabundle.VerifyBundleFile(f.name, *bytes.NewBuffer(f.raw), listed); err != nil {
			return fmt.Errorf("its signature is not of it: %w", err)
		}
		delete(listed, f.name)
	}
	for name := range listed {
		return fmt.Errorf("its signature is not of it: %s is missing", name)
	}
	return nil
}
