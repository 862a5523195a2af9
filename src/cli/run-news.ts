import type { ArenaEvent, ArenaEventOf } from '../events/arena-event.ts';
import type { CostEstimate } from '../model/cost-estimate.ts';
import { formatLocation } from '../model/location.ts';
import type { NanoUsd } from '../model/money.ts';
import { countsAsFailure, type Status } from '../model/status.ts';
import { terminalLine } from '../reports/terminal-style.ts';

/** What progress has to know of an event; texts are safe to print. */
export type RunNews =
  | { readonly kind: 'planned'; readonly total: number; readonly estimate?: CostEstimate }
  /** A call is about to be repeated. */
  | { readonly kind: 'waiting'; readonly runId: string; readonly text: string }
  /** A call came to its end, repeated or not. */
  | { readonly kind: 'answered'; readonly runId: string }
  /** A check that counts against its run. */
  | { readonly kind: 'finding'; readonly runId: string; readonly text: string }
  | {
      readonly kind: 'ended';
      readonly runId: string;
      readonly name: string;
      readonly status: Status;
      /** Null when a price is unknown; absent for a run that never started. */
      readonly cost?: NanoUsd | null;
      readonly error?: string;
    };

type NewsReaders = { readonly [T in ArenaEvent['type']]?: (event: ArenaEventOf<T>) => RunNews | undefined };

const answered = ({ runId }: { readonly runId: string }): RunNews => ({ kind: 'answered', runId });

/** What the events mean that progress has to know; the others need not even be told. */
const READERS: NewsReaders = {
  'plan.started': ({ total, estimate }) => ({
    kind: 'planned',
    total,
    ...(estimate === undefined ? {} : { estimate }),
  }),
  'plan.narrowed': ({ total }) => ({ kind: 'planned', total }),
  'provider.call.retried': (event) => ({ kind: 'waiting', runId: event.runId, text: waitingText(event) }),
  'provider.call.completed': answered,
  'provider.call.failed': answered,
  'check.evaluated': (event) => findingOf(event),
  'arena.run.completed': (event) => ({ ...endOf(event), cost: event.costUsd }),
  'arena.run.failed': (event) => {
    const { error, costUsd } = event;
    return { ...endOf(event), cost: costUsd, error: terminalLine(`${error.code}: ${error.message}`) };
  },
  'run.skipped': (event) => endOf(event),
};

/** The types of events that progress wants to be told. */
export const NEWS_TYPES = Object.keys(READERS) as readonly ArenaEvent['type'][];

/** What an event means for progress; undefined when nothing. */
export function newsOf(event: ArenaEvent): RunNews | undefined {
  // Each reader stands under the type of the events it reads.
  const read = READERS[event.type] as ((event: ArenaEvent) => RunNews | undefined) | undefined;
  return read?.(event);
}

function waitingText({ waitMs, reason }: ArenaEventOf<'provider.call.retried'>): string {
  return terminalLine(`waiting ${Math.ceil(waitMs / 1000)} s: ${reason}`);
}

function findingOf({ check, runId }: ArenaEventOf<'check.evaluated'>): RunNews | undefined {
  if (check.status !== 'error' && !countsAsFailure(check)) return undefined;
  const text = `${formatLocation(check.location)}  ${check.type}: ${check.message}`;
  return { kind: 'finding', runId, text: terminalLine(text) };
}

function endOf({ runId, runKey, status }: { runId: string; runKey: string; status: Status }) {
  return { kind: 'ended' as const, runId, name: terminalLine(nameOf(runKey)), status };
}

/** An event as a line of `--verbose`. */
export function verboseLine(event: ArenaEvent): string {
  if (!('runId' in event)) return `${event.type} ${event.total} runs`;
  return terminalLine(`${event.runId} ${event.type}${detailOf(event)}`);
}

/** Where in the run, whose doing, how it ended: what of it the event has. */
function detailOf(event: ArenaEvent): string {
  if (event.type === 'check.evaluated') {
    const { check } = event;
    return ` ${check.status} ${check.type} ${formatLocation(check.location)}`;
  }
  const turn = 'turn' in event ? ` turn ${event.turn}` : '';
  const status = 'status' in event ? ` ${event.status}` : '';
  const error = 'error' in event ? `: ${event.error.message}` : '';
  const wait = event.type === 'provider.call.retried' ? ` ${waitingText(event)}` : '';
  return `${turn}${speakerOf(event)}${status}${error}${wait}`;
}

function speakerOf(event: ArenaEvent): string {
  if ('toolName' in event) return ` ${event.toolName}`;
  if ('validatorName' in event) return ` ${event.validatorName}`;
  if ('speaker' in event) return ` ${event.speaker} ${event.provider}`;
  return 'name' in event ? ` ${event.name}` : '';
}

/** Scenario, provider, region and trial of a run key, the latter two where they tell something. */
function nameOf(runKey: string): string {
  const [, scenario, provider, region, trial] = runKey.split('::').map(unescapePart);
  return [
    scenario,
    provider,
    ...(region === 'default' ? [] : [region]),
    ...(trial === '1' ? [] : [`trial ${trial}`]),
  ].join(' · ');
}

function unescapePart(part: string): string {
  return part.replaceAll('%3A', ':').replaceAll('%25', '%');
}
