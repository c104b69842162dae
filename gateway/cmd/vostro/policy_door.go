package main

import (
	"context"
	"encoding/json"
	"net/url"

	"github.com/vostro-gateway/vostro/gateway"
)

// PolicyContent gives a part of a bundle as the gateway keeps it.
func (d *door) PolicyContent(ctx context.Context, part gateway.PolicyPart, digest string) ([]byte, error) {
	var content json.RawMessage
	err := d.get(ctx, "/v1/policy/contents/"+url.PathEscape(string(part))+"/"+url.PathEscape(digest), nil, &content)
	return content, err
}
