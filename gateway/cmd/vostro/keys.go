package main

import (
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"math/big"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/uuid"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/config"
)

// newID gives a time-ordered id: prefix, underscore, UUIDv7.
func newID(prefix string) string {
	return prefix + "_" + uuid.Must(uuid.NewV7()).String()
}

// ownerName tells this process's leases from those of every other one, of its
// own earlier lives too.
func ownerName() string {
	var b [8]byte
	_, _ = rand.Read(b[:]) // never fails (crypto/rand)
	host, err := os.Hostname()
	if err != nil {
		host = "gateway"
	}
	return fmt.Sprintf("%s-%d-%s", host, os.Getpid(), hex.EncodeToString(b[:]))
}

// secretOr reads a value from a file when there is one.
func secretOr(value, file string) (string, error) {
	if file == "" {
		return value, nil
	}
	b, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	return strings.TrimSpace(string(b)), nil
}

// clientsOf gives the domain's clients and their credentials.
func clientsOf(cfg *config.Config) ([]*gateway.Client, []api.Credential, error) {
	var clients []*gateway.Client
	var credentials []api.Credential
	for _, c := range cfg.Clients {
		client := &gateway.Client{ID: c.ID, Profile: c.Profile, MaxBody: cfg.MaxBodyOf(c), Statuses: c.Statuses, Headers: gateway.Headers(c.Header), RefusesDuplicateMsgID: c.DuplicateMsgID == "refuse", BusinessService: c.BizSvc, Senders: map[string]gateway.Address{}}
		for _, bic := range c.BICs {
			client.BICs = append(client.BICs, gateway.BIC11(bic))
		}
		for _, cb := range c.Callbacks {
			client.Callbacks = append(client.Callbacks, gateway.Callback{Name: cb.Name, Webhook: cb.Webhook, KafkaTopic: cb.KafkaTopic})
		}
		for chain, address := range c.Senders {
			client.Senders[chain] = common.HexToAddress(address)
		}
		for _, way := range c.Resolution {
			client.Resolution = append(client.Resolution, gateway.Resolution(way))
		}
		for _, n := range c.Notifications {
			client.Notifications = append(client.Notifications, gateway.Notification(n))
		}
		for _, in := range c.Receives {
			receiving := gateway.Receiving{Chain: in.Chain}
			for _, w := range in.Wallets {
				receiving.Wallets = append(receiving.Wallets, common.HexToAddress(w))
			}
			client.Receives = append(client.Receives, receiving)
		}
		if c.RefSecretFile != "" {
			secret, err := os.ReadFile(c.RefSecretFile)
			if err != nil {
				return nil, nil, fmt.Errorf("reference secret of %s: %w", c.ID, err)
			}
			if len(secret) < 32 {
				return nil, nil, fmt.Errorf("reference secret of %s has %d bytes, 32 are needed", c.ID, len(secret))
			}
			client.RefSecret = secret
		}
		clients = append(clients, client)
		for _, cr := range c.Credentials {
			credential, err := credentialOf(cr, c.ID)
			if err != nil {
				return nil, nil, err
			}
			credentials = append(credentials, credential)
		}
	}
	for _, cr := range cfg.Staff {
		credential, err := credentialOf(cr, "")
		if err != nil {
			return nil, nil, err
		}
		credentials = append(credentials, credential)
	}
	return clients, credentials, nil
}

func credentialOf(cr config.Credential, client string) (api.Credential, error) {
	hash, err := api.ParseKeyHash(cr.APIKeySHA256)
	if err != nil {
		return api.Credential{}, fmt.Errorf("credential %s: %w", cr.Name, err)
	}
	credential := api.Credential{Name: cr.Name, Client: client, KeySHA256: hash, Titles: cr.Titles}
	for _, role := range cr.Roles {
		credential.Roles = append(credential.Roles, api.Role(role))
	}
	return credential, nil
}

// weiOf gives a decimal amount of the native coin in wei, exactly.
func weiOf(coin string) (*big.Int, error) {
	a, err := gateway.ParseAmount(coin, "")
	if err != nil {
		return nil, err
	}
	return a.BaseUnits(18)
}
