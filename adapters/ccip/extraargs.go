package ccip

// finality is what a message of version 2.0 waits for on its source before it is executed, as extraArgs V3 and MessageV1
// carry it: zero is finality itself.
type finality [4]byte
