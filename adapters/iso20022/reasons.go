package iso20022

// The reason codes of ISO 20022's external status reason set that this package
// gives, by what they mean.
const (
	reasonFormat          = "FF01" // the file or its structure is wrong
	reasonType            = "FF02" // another message than the ones served
	reasonContent         = "CH16" // an element's content is wrong
	reasonBarred          = "CH17" // an element may not be there
	reasonMissing         = "CH21" // an element must be there
	reasonDecimals        = "CH20" // more decimals than the currency has
	reasonSum             = "AM10" // a count or sum doesn't match
	reasonZero            = "AM01" // amount zero
	reasonCurrency        = "AM11" // currency unknown or not allowed
	reasonBIC             = "RC01" // BIC wrong
	reasonAccount         = "AC01" // account number wrong
	reasonDuplicate       = "DU03" // transaction twice
	reasonDupEndToEn      = "DU04" // end to end identification twice
	reasonDupInstr        = "DU05" // instruction identification twice
	reasonCreditor        = "BE04" // creditor's address missing or wrong
	reasonDebtor          = "BE07" // debtor's address missing or wrong
	reasonDebtorName      = "BE08" // debtor's name missing
	reasonCreditorName    = "BE22" // creditor's name missing
	reasonName            = "BE21" // somebody else's name missing
	reasonID              = "BE15" // an identification code is wrong
	reasonCountry         = "BE09" // a country is wrong
	reasonAddress         = "CH16" // an address is missing or wrong, nobody's in particular
	reasonDebtorCountry   = "BE10"
	reasonCreditorCountry = "BE11"
	reasonAgent           = "RC02" // an agent isn't identified properly
)
