//go:build !pkcs11

package hsm

import (
	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway"
)

// Open says that this binary can't.
func Open(Config) (evm.Signer, error) {
	return nil, gateway.Errorf(gateway.CodeConfiguration, "open hsm", gateway.RetryNever,
		"this binary is built without PKCS #11: build it with CGO_ENABLED=1 go build -tags pkcs11 ./gateway/cmd/vostro, or use web3signer")
}
