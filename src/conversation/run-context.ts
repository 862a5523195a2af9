import type { JudgePort } from '../checks/judge.ts';
import type { RunEventInput } from '../events/arena-event.ts';
import type { Clock } from '../lib/clock.ts';
import type { JsonObject } from '../lib/json.ts';
import type { Provider } from '../providers/provider.ts';
import type { ArenaStateStore, SideCall } from '../state/state-store.ts';
import type { Tool } from '../tools/tool.ts';
import type { Similarity } from './relevant-context.ts';
import type { RequestOverrides } from './request-settings.ts';

/** Somebody other than the assistant who is to speak in a run. */
export interface SpeakerRequest {
  readonly role: 'user-simulator' | 'judge';
  /** Id of the provider. */
  readonly provider: string;
  /** Instead of the provider's own. */
  readonly model?: string;
}

/** Everything a conversation takes from outside; nothing below the engine creates one of these itself. */
export interface RunContext {
  readonly runId: string;
  /** Where the store keeps the conversation; the run id unless told otherwise. */
  readonly conversationId: string;
  /** What the conversation's stored state carries from the beginning. */
  readonly stateMetadata?: JsonObject;
  /** Settings of the assistant that win over those of the manifests. */
  readonly overrides?: RequestOverrides;
  readonly clock: Clock;
  /** Milliseconds since some fixed point, for measuring durations; always 0 in the mock lane. */
  readonly elapsedMs: () => number;
  readonly signal: AbortSignal;
  readonly store: ArenaStateStore;
  /** The assistant's provider. */
  readonly provider: Provider;
  /** Tools by name; those the prompt does not allow included. */
  readonly tools: ReadonlyMap<string, Tool>;
  /** How alike two texts are, for choosing what a model is told; undefined where that needs a model of its own. */
  readonly similarity?: Similarity;
  /** The provider of a simulated user or a judge; throws `ProviderError` when it cannot be had. */
  speakerFor(asked: SpeakerRequest): Provider;
  /** Notes what a model call cost whose answer stands in no message. */
  noteSideCall(call: SideCall): void;
  /** Asks a judge of the arena. */
  readonly judge: JudgePort;
  /** Notes that a turn of the scenario begins; the last one is where a run that breaks off is looked for. */
  onTurn?(turn: number): void;
  /** Tells what happens in the run. */
  emit(event: RunEventInput): void;
  /** Reads a file that a check's parameter names. */
  readText(absolutePath: string): Promise<string>;
}
