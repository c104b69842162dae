# Refuses whatever touches an embargoed country: an address, a residence, the
# country of a bank or of an IBAN. Some countries are refused from a day on.
package policy.embargo

deny contains {"rule": "regulatory", "text": sprintf("%s is embargoed", [country]), "iso": "RR04"} if {
	some country, _ in input.subjects.countries
	since := data.embargo.countries[country]
	input.date >= since
}

allow if {
	is_object(data.embargo.countries)
	is_object(input.subjects.countries)
}
