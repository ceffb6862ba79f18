export type Proof = 'right' | 'wrong' | 'tried-out'

/** What a form hears whose field `password` did not prove that its owner sits there. */
export type ProofRefusal =
  | { status: 'invalid'; faults: { password: 'wrong-password' } }
  | { status: 'tried-out' }

export function proofRefusal(proof: Exclude<Proof, 'right'>): ProofRefusal {
  return proof === 'wrong'
    ? { status: 'invalid', faults: { password: 'wrong-password' } }
    : { status: 'tried-out' }
}
