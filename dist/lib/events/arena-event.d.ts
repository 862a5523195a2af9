import type { CheckResult } from '../model/check.ts';
import type { RunError } from '../model/run-result.ts';
import type { Status } from '../model/status.ts';
interface EventBase {
    /** Counts from 0 within one invocation. */
    readonly sequence: number;
    /** RFC 3339 time of the injected clock. */
    readonly time: string;
}
interface RunEventBase extends EventBase {
    readonly runKey: string;
    readonly runId: string;
}
/** What happened, as it happens. Events tell; nothing decides by them. */
export type ArenaEvent = (EventBase & {
    readonly type: 'plan-start';
    readonly total: number;
}) | (EventBase & {
    readonly type: 'plan-end';
    readonly total: number;
}) | (RunEventBase & {
    readonly type: 'run-start';
}) | (RunEventBase & {
    readonly type: 'run-end';
    readonly status: Status;
    readonly error?: RunError;
}) | (RunEventBase & {
    readonly type: 'turn-start';
    readonly turn: number;
}) | (RunEventBase & {
    readonly type: 'turn-end';
    readonly turn: number;
}) | (RunEventBase & {
    readonly type: 'provider-call';
    readonly turn: number;
    readonly provider: string;
}) | (RunEventBase & {
    readonly type: 'provider-result';
    readonly turn: number;
    readonly provider: string;
}) | (RunEventBase & {
    readonly type: 'tool-call';
    readonly turn: number;
    readonly tool: string;
}) | (RunEventBase & {
    readonly type: 'tool-result';
    readonly turn: number;
    readonly tool: string;
    readonly error?: string;
})
/** Something that fails nothing but should be known, such as a model that ignores its settings. */
 | (RunEventBase & {
    readonly type: 'warning';
    readonly turn: number;
    readonly message: string;
}) | (RunEventBase & {
    readonly type: 'check-end';
    readonly check: CheckResult;
});
/** An event before the bus numbers and dates it. */
export type ArenaEventInput = ArenaEvent extends infer E ? E extends ArenaEvent ? Omit<E, 'sequence' | 'time'> : never : never;
export type ArenaEventListener = (event: ArenaEvent) => void;
export {};
