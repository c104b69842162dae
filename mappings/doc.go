// Package mappings stands between ISO 20022 messages and transfers: it reads a
// typed message into transfers with their keys, references and routes, and
// writes what becomes of them as status messages.
//
// The routing directory says which wallet belongs to which account and party;
// no wallet is ever taken from free text, and none that the directory doesn't
// bind to the creditor. The table of statuses (statuses.yaml) says which ISO
// status a state is reported as.
package mappings
