import type { ArenaEvent } from '../events/arena-event.ts';
import { formatLocation } from '../model/location.ts';
import type { NanoUsd } from '../model/money.ts';
import { countsAsFailure, type Status } from '../model/status.ts';
import { terminalLine } from '../reports/terminal-style.ts';

/** What progress has to know of an event; texts are safe to print. */
export type RunNews =
  | { readonly kind: 'planned'; readonly total: number }
  /** A check that counts against its run. */
  | { readonly kind: 'finding'; readonly runId: string; readonly text: string }
  | {
      readonly kind: 'ended';
      readonly runId: string;
      readonly name: string;
      readonly status: Status;
      /** Null when a price is unknown; absent where the event does not tell. */
      readonly cost?: NanoUsd | null;
      readonly error?: string;
    };

/** What an event means for progress; undefined when nothing. */
export function newsOf(event: ArenaEvent): RunNews | undefined {
  switch (event.type) {
    case 'plan-start':
      return { kind: 'planned', total: event.total };
    case 'check-end': {
      const { check, runId } = event;
      if (check.status !== 'error' && !countsAsFailure(check)) return undefined;
      const text = `${formatLocation(check.location)}  ${check.type}: ${check.message}`;
      return { kind: 'finding', runId, text: terminalLine(text) };
    }
    case 'run-end':
      return {
        kind: 'ended',
        runId: event.runId,
        name: terminalLine(nameOf(event.runKey)),
        status: event.status,
        ...(event.error === undefined
          ? {}
          : { error: terminalLine(`${event.error.code}: ${event.error.message}`) }),
      };
    default:
      return undefined;
  }
}

/** An event as a line of `--verbose`. */
export function verboseLine(event: ArenaEvent): string {
  if (event.type === 'plan-start' || event.type === 'plan-end') return `${event.type} ${event.total} runs`;
  return terminalLine(`${event.runId} ${event.type}${detailOf(event)}`);
}

function detailOf(event: ArenaEvent): string {
  switch (event.type) {
    case 'run-end':
      return ` ${event.status}${event.error === undefined ? '' : `: ${event.error.message}`}`;
    case 'check-end':
      return ` ${event.check.status} ${event.check.type} ${formatLocation(event.check.location)}`;
    case 'tool-call':
    case 'tool-result':
      return ` turn ${event.turn} ${event.tool}`;
    case 'provider-call':
    case 'provider-result':
      return ` turn ${event.turn} ${event.provider}`;
    case 'turn-start':
    case 'turn-end':
      return ` turn ${event.turn}`;
    default:
      return '';
  }
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
