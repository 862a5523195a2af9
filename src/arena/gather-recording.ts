import type { RunRecorder } from '../engine/run-recorder.ts';
import { concealJson } from '../lib/conceal-json.ts';
import type { Message } from '../model/message.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { RecordedMessage, RecordedRun } from '../recordings/recorded-run.ts';
import type { ArenaStateStore } from '../state/state-store.ts';

/** Where an execution left what it did. */
export interface ExecutedRuns {
  /** In plan order, as `runIds`. */
  readonly runs: readonly PlannedRun[];
  readonly runIds: readonly string[];
  readonly store: ArenaStateStore;
  readonly recorder: RunRecorder;
  conceal(text: string): string;
}

/** Gathers what was recorded of an execution in plan order; evals and runs that never started are left out. */
export async function gatherRecordedRuns(executed: ExecutedRuns): Promise<readonly RecordedRun[]> {
  const { runs, runIds } = executed;
  const gathered = await Promise.all(runs.map((run, index) => gatherRun(run, runIds[index] ?? '', executed)));
  return gathered.flatMap((run) => run ?? []);
}

async function gatherRun(
  run: PlannedRun,
  runId: string,
  { store, recorder, conceal }: ExecutedRuns,
): Promise<RecordedRun | undefined> {
  if (run.kind === 'eval') return undefined;
  const { key, config, scenario, provider, model, region, trial, error, skipReason } =
    await store.getResult(runId);
  if (skipReason !== undefined) return undefined;
  const { messages } = await store.load(runId);
  const { modelCalls, toolCalls } = recorder.callsOf(run);
  return {
    ...{ key, config, scenario, provider, model, region, trial },
    ...(error === undefined ? {} : { error }),
    messages: messages.map((message) => toRecordedMessage(message, conceal)),
    modelCalls,
    toolCalls,
  };
}

function toRecordedMessage(
  { role, content, turn, iteration, toolCalls, toolResult }: Message,
  conceal: (text: string) => string,
): RecordedMessage {
  return {
    role,
    content: conceal(content),
    turn,
    ...(iteration === undefined ? {} : { iteration }),
    ...(toolCalls === undefined
      ? {}
      : { toolCalls: toolCalls.map((call) => ({ ...call, args: concealJson(call.args, conceal) })) }),
    ...(toolResult === undefined ? {} : { toolResult: toRecordedResult(toolResult, conceal) }),
  };
}

function toRecordedResult(
  { id, name, error }: NonNullable<Message['toolResult']>,
  conceal: (text: string) => string,
) {
  return { id, name, ...(error === undefined ? {} : { error: conceal(error) }) };
}
