package iso20022

// Judge gives every finding of a schema about a document, as text.
type Judge func(doc []byte) ([]string, error)

// NewJudge holds documents against any schema with the engine and the bounds
// that CheckSchema uses.
func NewJudge(name string, text []byte) (Judge, error) {
	v, err := compileXSD(name, text)
	if err != nil {
		return nil, err
	}
	return func(doc []byte) ([]string, error) {
		found, err := v.validate(doc)
		words := make([]string, len(found))
		for i, f := range found {
			words[i] = f.code + " " + f.path + " " + f.message
		}
		return words, err
	}, nil
}
