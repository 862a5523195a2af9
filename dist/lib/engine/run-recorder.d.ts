import type { Concealer } from '../lib/conceal.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { Provider } from '../providers/provider.ts';
import type { RecordedModelCall, RecordedToolCall } from '../recordings/recorded-run.ts';
import type { Tool } from '../tools/tool.ts';
/** The calls of one run in the order they were made. */
export interface RecordedCalls {
    readonly modelCalls: readonly RecordedModelCall[];
    readonly toolCalls: readonly RecordedToolCall[];
}
/** Notes what models and tools answer in the runs of an execution, and changes nothing of it. */
export interface RunRecorder {
    /** A provider that is listened to. */
    provider(run: PlannedRun, provider: Provider): Provider;
    /** Tools that are listened to. */
    tools(run: PlannedRun, tools: ReadonlyMap<string, Tool>): ReadonlyMap<string, Tool>;
    /** What a run took so far; empty for one that called nothing. */
    callsOf(run: PlannedRun): RecordedCalls;
}
/** Creates a recorder. Models conceal what they say themselves; what tools say is concealed here. */
export declare function createRunRecorder({ conceal }: Pick<Concealer, 'conceal'>): RunRecorder;
