import type { DriftFinding } from '../model/trends.ts';
/** A drift in one plain sentence, such as `Nothing changed here, gpt-x lost 12 points since Tuesday (2026-11-17): ...`. */
export declare function describeDrift(finding: DriftFinding): string;
/** `Tuesday (2026-11-17)`, in UTC; a time that cannot be read stands as it is. */
export declare function nameDay(time: string): string;
