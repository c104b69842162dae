// Package mappings stands between ISO 20022 messages and transfers: it reads a
// typed message into transfers with their keys, references and routes, and
// writes what becomes of them as status messages.
//
// # The routing directory
//
// It says which wallet belongs to which account and holder; docs/directory.md has
// its form. A DirectoryKeeper keeps the version in force that the store has, and
// is the matter of the proposals that change it.
//
// A creditor is found by the agent's BIC and the account, and must be the
// account's holder. A message may choose among the account's wallets by a
// CAIP-10 proxy; it can't bring one of its own, and no wallet is ever taken
// from free text.
//
// # What is refused, and as what
//
// A fault of one transaction rejects that one: RC04 the creditor's agent isn't
// in the directory, AC03 the account or wallet isn't, BE01 the creditor isn't
// the holder, AG03 no lane leads there, AM03 no token for the currency on both
// ends, CH20 more decimals than a token has, AGNT the client may not instruct
// for that agent, RC03 the debtor's agent (of a pacs.009: the debtor) has no
// BIC, CH21 a transfer that follows another has no UETR to find it by.
// Transactions that can't be told apart (DU03) and a foreign sender in the
// business header (AGNT) refuse the whole message.
//
// # Which message pays
//
// A pacs.008 settled by COVE and a pacs.009 ADV get a route of mode cover: their
// value moves with the transfer that gateway.Transfer.PaidBy names.
//
// # Statuses
//
// statuses.yaml says which ISO status a state is reported as.
package mappings
