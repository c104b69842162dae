package iso20022

// The walks type every transaction of a message as its decoder does and keep none,
// so that a file of any length is judged in the memory of one transaction. They
// give the Count that the content would have.

func walkCustomerCreditTransfer(p Part) (n int, err error) {
	_, err = DecodeCustomerCreditTransfer(p, func(*GroupHeader, int, *CreditTransfer) error { n++; return nil })
	return n, err
}

func walkInstitutionCreditTransfer(p Part) (n int, err error) {
	_, err = DecodeInstitutionCreditTransfer(p, func(*GroupHeader, int, *InstitutionTransfer) error { n++; return nil })
	return n, err
}

func walkPaymentReturn(p Part) (n int, err error) {
	_, _, err = DecodePaymentReturn(p, func(*ReturnGroupHeader, int, *ReturnTransaction) error { n++; return nil })
	return n, err
}

func walkCreditTransferInitiation(p Part) (n int, err error) {
	_, err = DecodeCreditTransferInitiation(p, func(*InitiationGroupHeader, *PaymentBlock, int, *InitiatedTransfer) error { n++; return nil })
	return n, err
}

func walkCancellationRequest(p Part) (n int, err error) {
	m, err := DecodeCancellationRequest(p, func(int, *Cancellation) error { n++; return nil })
	if err != nil {
		return n, err
	}
	return n + m.Count(), nil // that of the groups: the request has no transactions here
}
