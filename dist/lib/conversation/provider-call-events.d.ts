import type { RunEventInput } from '../events/arena-event.ts';
import type { EventPair } from '../events/pair-events.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { Completion, CompletionRequest, Provider } from '../providers/provider.ts';
import type { RunContext } from './run-context.ts';
/** A model call about to be made. */
interface AnnouncedCall {
    readonly run: PlannedRun;
    readonly provider: Provider;
    /** Instead of the one of the provider's manifest. */
    readonly model?: string | undefined;
    readonly asked: CompletionRequest;
    readonly iteration?: number | undefined;
}
/** What is told of a model call. */
export declare function providerCallEvents(call: AnnouncedCall): EventPair<RunEventInput, Completion> & {
    /** Told when nobody reads the reply to its end. */
    interrupted(reason: string): RunEventInput;
};
/** The request as the provider gets it: it knows its trial, and tells of attempts that failed and of what they took. */
export declare function tellingRequest(call: AnnouncedCall, { emit, noteSideCall }: Pick<RunContext, 'emit' | 'noteSideCall'>): CompletionRequest;
export {};
