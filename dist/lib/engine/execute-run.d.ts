import type { CompositeExecutor } from '../conversation/composite-executor.ts';
import type { ConversationChunk, ConversationRequest } from '../conversation/conversation-executor.ts';
import type { RunContext } from '../conversation/run-context.ts';
import type { CommitFacts } from '../model/run-result.ts';
import { type PlannedRun } from '../plan/planned-run.ts';
import type { SideCall } from '../state/state-store.ts';
/** Everything but the provider, which may fail to come about. */
export interface RunSetting extends Omit<RunContext, 'provider' | 'tools' | 'judge'> {
    readonly attempt: number;
    readonly commit?: CommitFacts;
    readonly recordingPath?: string;
    /** Grows as the run goes on. */
    readonly sideCalls: readonly SideCall[];
    /** May throw; the run then ends as an error. */
    createContext(): RunContext;
}
/** Holds one run to its end. What goes wrong in it is part of its result and never thrown. */
export declare function executeRun(request: ConversationRequest, executor: CompositeExecutor, setting: RunSetting): Promise<void>;
/** Holds one run as a stream of pieces. Whoever stops reading it before its end leaves a skipped run behind. */
export declare function streamRun(request: ConversationRequest, executor: CompositeExecutor, setting: RunSetting): AsyncGenerator<ConversationChunk, void>;
/** Notes a run that was not started; its checks are listed as skipped. */
export declare function skipRun(run: PlannedRun, setting: RunSetting, skipReason: string): Promise<void>;
