// Command bindgen writes the Go bindings of the committed artifacts; go generate calls it in the folder above.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	contracts "github.com/vostro-gateway/vostro/deploy/contracts"
)

func main() {
	if err := run(filepath.Join("..", "..", "adapters", "evm", "bindings", "bindings.go")); err != nil {
		fmt.Fprintln(os.Stderr, "bindgen:", err)
		os.Exit(1)
	}
}

func run(name string) error {
	code, err := contracts.Bindings()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, []byte(code), 0o644)
}
