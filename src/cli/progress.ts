import type { ArenaEvent, ArenaEventListener } from '../events/arena-event.ts';
import { cutText } from '../lib/escape-hidden.ts';
import { advance, doneOf, NO_PROGRESS, type ProgressState, statusLine } from './progress-lines.ts';
import { NEWS_TYPES, newsOf, verboseLine } from './run-news.ts';
import type { Terminal } from './terminal.ts';

/** Shows what happens on standard error while an arena runs. */
export interface Progress {
  readonly onEvent: ArenaEventListener;
  /** Types of events it wants; undefined wants all. */
  readonly eventTypes: readonly ArenaEvent['type'][] | undefined;
  /** Prints a text that stays, above the live line. */
  print(text: string): void;
  /** Clears the live line. */
  end(): void;
}

/** In place: one line that changes. Lines: one about every tenth of the runs. Events: a line for each of them. */
export type ProgressStyle = 'in-place' | 'lines' | 'events';

/** Plain output tells how far it is this often. */
const STEPS = 10;
const CLEAR_LINE = '\r\u001b[K';

/** Failures as they come, and how far the execution is, in one of three styles. */
export function createProgress(
  terminal: Pick<Terminal, 'err' | 'errHasColor' | 'columns'>,
  style: ProgressStyle,
): Progress {
  let state: ProgressState = NO_PROGRESS;
  const live = () => (style === 'in-place' ? cutText(statusLine(state), terminal.columns - 1) : '');
  const clear = style === 'in-place' ? CLEAR_LINE : '';
  return {
    eventTypes: style === 'events' ? undefined : NEWS_TYPES,
    onEvent(event) {
      const news = newsOf(event);
      if (style === 'events') {
        terminal.err(`${verboseLine(event)}\n`);
        return;
      }
      if (news === undefined) return;
      const next = advance(state, news, terminal.errHasColor);
      if (next.state === state) return;
      state = next.state;
      const step = style === 'lines' && news.kind === 'ended' && isStep(state) ? [statusLine(state)] : [];
      const lines = [...next.lines, ...step].map((line) => `${line}\n`).join('');
      const text = `${clear}${lines}${live()}`;
      if (text !== '') terminal.err(text);
    },
    print(text) {
      terminal.err(`${clear}${text}${state.total === 0 ? '' : live()}`);
    },
    end() {
      if (clear !== '') terminal.err(clear);
    },
  };
}

/** Whether another tenth of the runs is over. */
function isStep(state: ProgressState): boolean {
  const done = doneOf(state);
  const tenthsOf = (count: number) => Math.floor((count * STEPS) / Math.max(1, state.total));
  return tenthsOf(done) > tenthsOf(done - 1);
}
