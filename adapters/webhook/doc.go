// Package webhook delivers status messages to the endpoints of banks, after
// Standard Webhooks 1.0 with ed25519 signatures (v1a).
//
// A delivery is one POST: the body is the pacs.002 as it was validated and
// stored, the signature covers webhook-id, webhook-timestamp and body. The id
// is the report's, so a receiver that has seen it answers 2xx and does nothing.
// The headers vostro-* repeat what the body or the store says for routing and
// are not signed.
//
// Where a name leads is decided by this package and not by the dialer: it is
// resolved once, every address is checked, and the connection goes to an
// address that was checked.
package webhook
