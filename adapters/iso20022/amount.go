package iso20022

import (
	"encoding/xml"
	"fmt"
	"strings"
)

// Amount is an exact amount of money: decimal text and currency. It never
// passes through a float.
type Amount struct {
	// Value is the amount in its shortest form: no sign, no leading zeros, no
	// zeros behind the last digit. 1250.75 for +001250.7500, 0 for 0.00.
	Value string `json:"value"`
	// Currency is the three-letter code that came with it.
	Currency string `json:"currency"`
}

// UnmarshalXML reads an amount element after the schema gate.
func (a *Amount) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error {
	for _, attr := range start.Attr {
		if attr.Name.Local == "Ccy" && attr.Name.Space == "" {
			a.Currency = attr.Value
		}
	}
	text, err := elementText(d)
	if err != nil {
		return err
	}
	a.Value, err = decimal(text)
	return err
}

// elementText reads the text of a leaf up to its end tag, which it consumes.
func elementText(d *xml.Decoder) (string, error) {
	text := ""
	for {
		token, err := d.Token()
		if err != nil {
			return "", err
		}
		switch t := token.(type) {
		case xml.CharData:
			if text == "" {
				text = string(t)
			} else {
				text += string(t)
			}
		case xml.StartElement:
			return "", fmt.Errorf("unexpected element %s in a text", t.Name.Local)
		case xml.EndElement:
			return text, nil
		}
	}
}

// decimal brings a lexical xs:decimal that isn't negative to its shortest form.
func decimal(lexical string) (string, error) {
	s := strings.TrimPrefix(strings.Trim(lexical, " \t\r\n"), "+")
	if strings.HasPrefix(s, "-") && strings.Trim(s[1:], "0.") == "" {
		s = s[1:] // the schema takes -0
	}
	whole, fraction, _ := strings.Cut(s, ".")
	if whole+fraction == "" || strings.Trim(whole+fraction, "0123456789") != "" {
		return "", fmt.Errorf("%q is not an amount", lexical)
	}
	whole, fraction = strings.TrimLeft(whole, "0"), strings.TrimRight(fraction, "0")
	if whole == "" {
		whole = "0"
	}
	if fraction == "" {
		return whole, nil
	}
	return whole + "." + fraction, nil
}

// fractionDigits is how many digits stand behind the point of a shortest form.
func fractionDigits(value string) int {
	_, fraction, _ := strings.Cut(value, ".")
	return len(fraction)
}
