import type { ConversationEnd } from '../conversation/conversation-end.ts';
import type { RunContext } from '../conversation/run-context.ts';
import type { Location } from '../model/location.ts';
import type { PlannedRun } from '../plan/planned-run.ts';

/** Follows a run through its file. */
export interface PlaceWatch extends Required<Pick<RunContext, 'onTurn'>> {
  /** The end of the run, an error with the place where it broke off. */
  placed(end: ConversationEnd): ConversationEnd;
}

/** Notes which turn of a scenario is under way; before the first one, and in an eval, the place is its name. */
export function watchPlace(run: PlannedRun): PlaceWatch {
  let reached: number | undefined;
  return {
    onTurn: (turn) => {
      reached = turn;
    },
    placed: (end) =>
      end.error === undefined ? end : { error: { ...end.error, location: placeOf(run, reached) } },
  };
}

function placeOf(run: PlannedRun, turn: number | undefined): Location {
  const { source } = run.kind === 'scenario' ? run.scenario.manifest : run.eval;
  return source.locate(turn === undefined ? ['metadata', 'name'] : ['spec', 'turns', turn]);
}
