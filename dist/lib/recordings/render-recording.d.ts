import type { Recording } from './recorded-run.ts';
/**
 * A recording as JSON lines: one header, then every run followed by its messages, model calls and tool calls. What
 * differs between two executions stands in the header alone.
 */
export declare function renderRecording({ origin, runs }: Recording): Generator<string>;
