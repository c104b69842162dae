package iso20022

// CancellationRequest is a camt.056: somebody wants payments back.
type CancellationRequest struct {
	Assignment Assignment
	Case       *Case
	// NumberOfTransactions and ControlSum are the control data, empty for none.
	NumberOfTransactions string
	ControlSum           string
	Transactions         []Cancellation
	// Groups are the requests to take back a whole message.
	Groups []GroupCancellation
}

// Assignment says who gives a case to whom.
type Assignment struct {
	ID        string       `xml:"Id"`
	Assigner  PartyOrAgent `xml:"Assgnr"`
	Assignee  PartyOrAgent `xml:"Assgne"`
	CreatedAt DateTime     `xml:"CreDtTm"`
}

// Case is a case as its creator names it.
type Case struct {
	ID       string       `xml:"Id"`
	Creator  PartyOrAgent `xml:"Cretr"`
	Reopened Indicator    `xml:"ReopCaseIndctn"`
}

// GroupCancellation asks to take back a message, all of it (Whole) or the
// transactions that are named beside it.
type GroupCancellation struct {
	ID                   string    `xml:"GrpCxlId"`
	Case                 *Case     `xml:"Case"`
	MessageID            string    `xml:"OrgnlMsgId"`
	MessageName          string    `xml:"OrgnlMsgNmId"`
	CreatedAt            DateTime  `xml:"OrgnlCreDtTm"`
	NumberOfTransactions string    `xml:"NbOfTxs"`
	ControlSum           string    `xml:"CtrlSum"`
	Whole                Indicator `xml:"GrpCxl"` // true: the whole message
	Reasons              []Reason  `xml:"CxlRsnInf"`
}

// All reports whether the whole message is to be taken back.
func (g *GroupCancellation) All() bool { return g.Whole == "true" }

// Cancellation asks to take back one transaction. What the message says only
// once for all (case, original message, reasons) is repeated here.
type Cancellation struct {
	ID                        string               `xml:"CxlId"`
	Case                      *Case                `xml:"Case"`
	Original                  *Original            `xml:"OrgnlGrpInf"`
	OriginalInstructionID     string               `xml:"OrgnlInstrId"`
	OriginalEndToEndID        string               `xml:"OrgnlEndToEndId"`
	OriginalTransactionID     string               `xml:"OrgnlTxId"`
	OriginalUETR              string               `xml:"OrgnlUETR"`
	OriginalClearingReference string               `xml:"OrgnlClrSysRef"`
	OriginalAmount            *Amount              `xml:"OrgnlIntrBkSttlmAmt"`
	OriginalSettlementDate    Date                 `xml:"OrgnlIntrBkSttlmDt"`
	Assigner                  *Agent               `xml:"Assgnr"`
	Assignee                  *Agent               `xml:"Assgne"`
	Reasons                   []Reason             `xml:"CxlRsnInf"`
	OriginalReference         *OriginalTransaction `xml:"OrgnlTxRef"`
	Supplementary             []RawElement         `xml:"SplmtryData"`

	// Underlying is the index of the Undrlyg element around it and Index its own
	// index there, both from 0: what a fault's path needs.
	Underlying, Index int `xml:"-"`
}

// DecodeCancellationRequest reads a camt.056 that has passed its schema, one
// transaction at a time: visit gets each with its index in the whole message, and
// may keep it. An error of visit ends the walk and is returned. The request that
// comes back has no transactions.
func DecodeCancellationRequest(p Part, visit func(index int, tx *Cancellation) error) (*CancellationRequest, error) {
	m := new(CancellationRequest)
	index, underlying := 0, 0
	c := openMessage(p)
	for c.next() {
		switch c.name() {
		case "Assgnmt":
			c.read(&m.Assignment)
		case "Case":
			m.Case = new(Case)
			c.read(m.Case)
		case "CtrlData":
			var control struct {
				Number string `xml:"NbOfTxs"`
				Sum    string `xml:"CtrlSum"`
			}
			c.read(&control)
			m.NumberOfTransactions, m.ControlSum = control.Number, control.Sum
		case "Undrlyg":
			c.enter()
			var group *GroupCancellation
			for n := 0; c.next(); {
				switch c.name() {
				case "OrgnlGrpInfAndCxl":
					m.Groups = append(m.Groups, GroupCancellation{})
					group = &m.Groups[len(m.Groups)-1]
					c.read(group)
				case "TxInf":
					tx := &Cancellation{Underlying: underlying, Index: n}
					c.read(tx)
					if c.err != nil {
						return nil, c.err
					}
					tx.inherit(m, group)
					if err := visit(index, tx); err != nil {
						return nil, err
					}
					index++
					n++
				}
			}
			underlying++
		}
	}
	return m, c.err
}

func decodeCancellationRequest(p Part) (Content, error) {
	var transactions []Cancellation
	m, err := DecodeCancellationRequest(p, func(_ int, tx *Cancellation) error {
		transactions = append(transactions, *tx)
		return nil
	})
	if err != nil {
		return nil, err
	}
	m.Transactions = transactions
	return m, nil
}

// Reference is the identification of the assignment.
func (m *CancellationRequest) Reference() string { return m.Assignment.ID }

// Created is the time of the assignment.
func (m *CancellationRequest) Created() DateTime { return m.Assignment.CreatedAt }

// Count is how many transactions and whole messages are to be taken back.
func (m *CancellationRequest) Count() int {
	n := len(m.Transactions)
	for i := range m.Groups {
		if m.Groups[i].All() {
			n++
		}
	}
	return n
}

func (t *Cancellation) inherit(m *CancellationRequest, group *GroupCancellation) {
	if t.Case == nil && group != nil {
		t.Case = group.Case
	}
	if t.Case == nil {
		t.Case = m.Case
	}
	if group == nil {
		return
	}
	if t.Original == nil {
		t.Original = &Original{MessageID: group.MessageID, MessageName: group.MessageName, CreatedAt: group.CreatedAt}
	}
	if len(t.Reasons) == 0 {
		t.Reasons = group.Reasons
	}
}
