package mappings

// StatusReasonCodes is the list that codes are checked against.
const StatusReasonCodes = statusReasonCodes
