package evm_test

import (
	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

var (
	_ engine.Accounts = (*evm.Accounts)(nil)
	_ engine.Follower = (*evm.Follower)(nil)
)
