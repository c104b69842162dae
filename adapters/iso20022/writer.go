package iso20022

import (
	"bytes"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/vostro-gateway/vostro/gateway"
)

// writer builds XML text. Everything that it writes is held against the schema
// before it leaves, so it checks nothing itself but what XML can't hold.
type writer struct {
	bytes.Buffer
}

func (w *writer) open(name string)  { w.WriteString("<" + name + ">") }
func (w *writer) close(name string) { w.WriteString("</" + name + ">") }

// leaf writes an element, and nothing for an empty text.
func (w *writer) leaf(name, text string) {
	if text == "" {
		return
	}
	w.open(name)
	w.Write(appendEscaped(nil, text))
	w.close(name)
}

func (w *writer) agent(name, bic string) {
	if bic == "" {
		return
	}
	w.open(name)
	w.open("FinInstnId")
	w.leaf("BICFI", bic)
	w.close("FinInstnId")
	w.close(name)
}

func (w *writer) root(name, message string) {
	fmt.Fprintf(w, "<%s xmlns=%q>", name, namespace+message)
}

// dateTime writes a time the way CBPR+ wants it: with an offset, to the second,
// or to the millisecond where there are any.
func dateTime(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	if t.Nanosecond() >= int(time.Millisecond) {
		return t.Format("2006-01-02T15:04:05.000-07:00")
	}
	return t.Format("2006-01-02T15:04:05-07:00")
}

// pieces splits text into parts of at most size characters, between words where
// that is possible.
func pieces(text string, size int) []string {
	var parts []string
	for text = strings.TrimSpace(text); text != ""; text = strings.TrimSpace(text) {
		if utf8.RuneCountInString(text) <= size {
			return append(parts, text)
		}
		runes := []rune(text)
		cut := size
		if at := strings.LastIndexAny(string(runes[:size+1]), " \t\n"); at > 0 {
			if n := utf8.RuneCountInString(string(runes[:size+1])[:at]); n > size/2 {
				cut = n
			}
		}
		parts = append(parts, strings.TrimSpace(string(runes[:cut])))
		text = string(runes[cut:])
	}
	return parts
}

// fitted splits each text into pieces that AddtlInf holds.
func fitted(texts []string) []string {
	var out []string
	for _, text := range texts {
		out = append(out, pieces(text, additionalInfoSize)...)
	}
	return out
}

// OutboundHeader is the AppHdr that goes with a message of ours.
type OutboundHeader struct {
	From            string // BIC
	To              string // BIC
	BusinessService string // BizSvc, which changes with each standards release; may be empty
}

// invalid is the error for a message of ours that its schema refuses: it is a
// fault of ours or of what we were told to say, and sending the same again
// can't help.
func invalid(op string, faults []gateway.Fault) error {
	return &gateway.Error{Code: gateway.CodeInternal, Op: op, Retry: gateway.RetryAfterChange, Detail: faults[0].String(), Faults: faults}
}

// compose writes content as the Document of a message, with its header where one
// is asked for, and holds both against their schemas: what comes back without an
// error can be sent. The root is the child of Document.
func compose(message, root string, content any, id, created string, header *OutboundHeader) ([]byte, error) {
	var w writer
	w.root("Document", message)
	if !w.element(root, content) {
		w.open(root)
		w.close(root)
	}
	w.close("Document")
	return wrap("write "+message, message, id, created, header, w.Bytes())
}

// envelope wraps a Document, with its header where one is asked for, and holds
// both against their schemas.
func envelope(op, message, id string, created time.Time, header *OutboundHeader, document []byte) ([]byte, error) {
	return wrap(op, message, id, dateTime(created), header, document)
}

// wrap is envelope for a time that is text already.
func wrap(op, message, id, created string, header *OutboundHeader, document []byte) ([]byte, error) {
	if faults := CheckSchema(Part{Type: message, End: len(document), XML: document}); len(faults) > 0 {
		return nil, invalid(op, faults)
	}
	var out writer
	out.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	if header == nil {
		out.Write(document)
		return out.Bytes(), nil
	}
	var h writer
	h.root("AppHdr", TypeHeader)
	for _, party := range []struct{ name, bic string }{{"Fr", header.From}, {"To", header.To}} {
		h.open(party.name)
		h.agent("FIId", party.bic)
		h.close(party.name)
	}
	h.leaf("BizMsgIdr", id)
	h.leaf("MsgDefIdr", message)
	h.leaf("BizSvc", header.BusinessService)
	h.leaf("CreDt", created)
	h.close("AppHdr")
	if faults := CheckSchema(Part{Type: TypeHeader, End: h.Len(), XML: h.Bytes()}); len(faults) > 0 {
		return nil, invalid(op, faults)
	}
	out.open("Envelope")
	out.Write(h.Bytes())
	out.Write(document)
	out.close("Envelope")
	return out.Bytes(), nil
}
