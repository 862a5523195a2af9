/** What to do about a result; decided by the gate alone. */
export type Verdict = 'pass' | 'fail' | 'neutral';
