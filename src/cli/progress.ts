import type { ArenaEvent, ArenaEventListener, ArenaEventOf } from '../events/arena-event.ts';
import { escapeTerminal } from '../lib/escape-terminal.ts';
import { formatLocation } from '../model/location.ts';
import type { Terminal } from './terminal.ts';

/** Shows what happens on standard error while an arena runs. */
export interface Progress {
  readonly onEvent: ArenaEventListener;
  /** Clears the live line. */
  end(): void;
}

/** A live line that counts runs, or in verbose mode a line for every event. */
export function createProgress(
  terminal: Terminal,
  options: { readonly isLive: boolean; readonly isVerbose: boolean },
): Progress {
  let total = 0;
  let done = 0;
  let failed = 0;
  const isLive = options.isLive && !options.isVerbose;
  const draw = () =>
    terminal.err(`\r\u001b[K${done}/${total} runs${failed > 0 ? `, ${failed} not passed` : ''}`);
  return {
    onEvent(event) {
      if (event.type === 'plan.started') total = event.total;
      if (isRunEnd(event)) {
        done++;
        if (event.status !== 'passed') failed++;
      }
      if (options.isVerbose) terminal.err(verboseLine(event));
      else if (isLive && (event.type === 'plan.started' || isRunEnd(event))) draw();
    },
    end() {
      if (isLive) terminal.err('\r\u001b[K');
    },
  };
}

function isRunEnd(
  event: ArenaEvent,
): event is ArenaEventOf<'arena.run.completed' | 'arena.run.failed' | 'run.skipped'> {
  return (
    event.type === 'arena.run.completed' || event.type === 'arena.run.failed' || event.type === 'run.skipped'
  );
}

function verboseLine(event: ArenaEvent): string {
  if (!('runId' in event)) return `${event.type} ${event.total} runs\n`;
  return `${escapeTerminal(`${event.runId} ${event.type}${detailOf(event)}`)}\n`;
}

/** Where in the run, whose doing, how it ended: what of it the event has. */
function detailOf(event: ArenaEvent): string {
  const { type } = event;
  const turn = 'turn' in event ? ` turn ${event.turn}` : '';
  if (type === 'check.evaluated') {
    const { check } = event;
    return ` ${check.status} ${check.type} ${formatLocation(check.location)}`;
  }
  return `${turn}${nameOf(event)}${'status' in event ? ` ${event.status}` : ''}${'error' in event ? `: ${event.error.message}` : ''}`;
}

function nameOf(event: ArenaEvent): string {
  if ('toolName' in event) return ` ${event.toolName}`;
  if ('validatorName' in event) return ` ${event.validatorName}`;
  if ('speaker' in event) return ` ${event.speaker} ${event.provider}`;
  return 'name' in event ? ` ${event.name}` : '';
}
