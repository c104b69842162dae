// Package ivms writes what the travel rule (FATF recommendation 16; in the EU
// Regulation 2023/1113) has a provider send along with a transfer, as a document of
// IVMS 101.2023, the data model of the interVASP working group.
//
// An ISO 20022 message says less than the model asks for: not which word is the family
// name, and often not whether a party is a person. What was assumed is said beside the
// document, and what the rule demands and the message doesn't have is named by its path.
package ivms
