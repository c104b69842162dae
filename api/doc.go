// Package api is the REST door: raw ISO 20022 in, resources and RFC 9457
// problems out, described by the OpenAPI 3.1 document that it serves.
//
// Handlers hold no rule of their own about payments: they authenticate, bound
// what comes in, call the engine and show what the store says. Nothing positive
// is answered before the engine has made it durable. A credential sees its own
// client's resources and gets 404 for all others.
package api
