import type { ArenaEvent, ArenaEventListener } from '../events/arena-event.ts';
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
      if (event.type === 'plan-start') total = event.total;
      if (event.type === 'run-end') {
        done++;
        if (event.status !== 'passed') failed++;
      }
      if (options.isVerbose) terminal.err(verboseLine(event));
      else if (isLive) draw();
    },
    end() {
      if (isLive) terminal.err('\r\u001b[K');
    },
  };
}

function verboseLine(event: ArenaEvent): string {
  if (event.type === 'plan-start' || event.type === 'plan-end') return `${event.type} ${event.total} runs\n`;
  return `${escapeTerminal(`${event.runId} ${event.type}${detailOf(event)}`)}\n`;
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
