package ccip

// SentAtSlot is compared with the compiler's layout.
const SentAtSlot = sentAtSlot
