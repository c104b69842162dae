package mappings

// StatusReasonCodes is the list that codes are checked against.
const StatusReasonCodes = statusReasonCodes

// Promised gives the code and the further codes of the first row of the gateway's
// that covers a rule.
func (s *Statuses) Promised(rule string) (code string, further []string) {
	for _, row := range s.reasons {
		if row.covers(rule) {
			return first(row.Code, row.Proprietary), row.Codes
		}
	}
	return "", nil
}
