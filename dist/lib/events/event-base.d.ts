/** What every event carries; the bus adds it. */
export interface EventBase {
    /** Counts from 0 within one invocation, over the events that somebody hears. */
    readonly sequence: number;
    /** RFC 3339 time of the injected clock. */
    readonly time: string;
}
/** Which run an event belongs to. */
export interface RunFacts {
    readonly runKey: string;
    readonly runId: string;
    /** Where the state store keeps the conversation. */
    readonly conversationId: string;
}
/** An event of one run. */
export interface RunEventBase extends EventBase, RunFacts {
}
/** An event of one turn. */
export interface TurnEventBase extends RunEventBase {
    /** Index of the entry in the scenario's `turns[]`. */
    readonly turn: number;
    /** Which exchange of a self-play turn, from 0; absent otherwise. */
    readonly iteration?: number;
}
/** An end of something that took time. */
export interface Ended {
    /** 0 in the mock lane. */
    readonly durationMs: number;
}
