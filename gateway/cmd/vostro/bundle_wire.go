package main

import (
	"fmt"
	"os"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway/config"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// bundleServer prepares to follow the configured bundle server; nil when there is none.
// It isn't asked here: one that is away keeps no gateway from starting.
func (g *gatewayParts) bundleServer(patience engine.Patience) (*compliance.BundleServer, error) {
	from := &g.cfg.Compliance.BundleServer
	if from.URL == "" {
		return nil, nil
	}
	keys, err := bundleKeys(from.Keys)
	if err != nil {
		return nil, err
	}
	return compliance.FollowBundles(compliance.BundleServerConfig{
		Remote: compliance.Remote{
			URL: from.URL, Discovery: from.Discovery, Decision: from.Decision, TokenFile: from.TokenFile,
			CAFile: from.CAFile, CertFile: from.CertFile, KeyFile: from.KeyFile, Keys: keys, Timeout: from.Timeout,
		},
		Poll: from.Poll, Activate: compliance.Activation(from.Activate), Keeper: g.keeper, Store: g.store, NewID: newID, Patience: patience, Log: g.log,
	})
}

func bundleKeys(from []config.BundleKey) ([]compliance.Key, error) {
	keys := make([]compliance.Key, len(from))
	for i, k := range from {
		pem, err := os.ReadFile(k.File)
		if err != nil {
			return nil, fmt.Errorf("key %s of the bundle server: %w", k.ID, err)
		}
		keys[i] = compliance.Key{ID: k.ID, Algorithm: k.Algorithm, PEM: string(pem), Scope: k.Scope}
	}
	return keys, nil
}

// bundleNotes tells why what the bundle server has isn't in force.
func (g *gatewayParts) bundleNotes() []string {
	if g.bundles == nil {
		return nil
	}
	return g.bundles.Notes()
}
