package evm

// VerifyProof is what the fuzzer throws its bytes at.
var VerifyProof = verifyProof
