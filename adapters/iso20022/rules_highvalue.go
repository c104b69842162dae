package iso20022

var highValueRules = []rule{}
