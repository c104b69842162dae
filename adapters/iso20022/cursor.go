package iso20022

import (
	"errors"
	"fmt"
)

// cursor walks a Document that has passed its schema, element by element, so
// that a file of many transactions is typed one transaction at a time.
type cursor struct {
	d       *decoder
	message string
	depth   int  // of the element whose children are being walked
	pending bool // the child at hand has not been read yet
	err     error
}

// openMessage gives a cursor in front of the first child of the message element
// (FIToFICstmrCdtTrf and the like).
func openMessage(p Part) *cursor {
	c := openDocument(p)
	c.enter()
	return c
}

// openDocument gives a cursor on the message element.
func openDocument(p Part) *cursor {
	c := &cursor{d: newDecoder(p), message: p.Type}
	if c.next() {
		c.enter()
	}
	if !c.next() {
		c.fail(errors.New("there is no message in the Document"))
	}
	return c
}

// next moves to the next child of the element that the cursor is in, and behind
// the end of that element when there is none. What nobody has read is skipped.
func (c *cursor) next() bool {
	if c.pending {
		c.pending = false
		c.fail(skip(c.d.scanner))
	}
	if c.err != nil {
		return false
	}
	if !c.d.child(c.depth) {
		c.fail(c.d.err)
		c.depth--
		return false
	}
	c.pending = true
	return true
}

// name is the child at hand.
func (c *cursor) name() string { return string(c.d.local) }

// enter goes down into the child at hand.
func (c *cursor) enter() {
	c.pending = false
	c.depth++
}

// read types the child at hand into v, a pointer.
func (c *cursor) read(v any) {
	if c.err != nil {
		return
	}
	name := c.name()
	c.pending = false
	if err := c.d.into(v); err != nil {
		c.fail(fmt.Errorf("%s: %w", name, err))
	}
}

func (c *cursor) fail(err error) {
	if c.err == nil && err != nil {
		c.err = fmt.Errorf("decode %s: %w", c.message, err)
	}
}

// decodeWhole types the message element, all of it at once.
func decodeWhole(p Part, v any) error {
	c := openDocument(p)
	c.read(v)
	return c.err
}
