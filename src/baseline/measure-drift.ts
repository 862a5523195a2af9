import { toFourDecimals } from '../lib/four-decimals.ts';
import { canonicalJson } from '../lib/json.ts';
import { wordSimilarity } from '../lib/word-similarity.ts';
import type { CheckDrift, MockDrift, ReplyDrift, RunDrift } from '../model/drift.ts';
import { sumUsd } from '../model/money.ts';
import type { ResultMessage, RunResult } from '../model/run-result.ts';

/** Holds runs with the model against the same runs with their fixtures. */
export function measureDrift(fixture: readonly RunResult[], model: readonly RunResult[]): MockDrift {
  const byKey = new Map(fixture.map((run) => [run.key, run]));
  const runs = model.flatMap((run) => {
    const known = byKey.get(run.key);
    return known === undefined ? [] : [driftOf(known, run)];
  });
  return {
    schemaVersion: 1,
    resemblance: meanOf(runs.map(({ resemblance }) => resemblance)),
    brokenOff: runs.filter((run) => run.fixtureError !== undefined || run.modelError !== undefined).length,
    cost: sumUsd(model.map(({ cost }) => cost)),
    runs,
  };
}

function driftOf(fixture: RunResult, model: RunResult): RunDrift {
  const [scripted, said] = [repliesOf(fixture), repliesOf(model)];
  const replies = said.flatMap((reply, index) => {
    const known = scripted[index];
    return known === undefined ? [] : [compareReplies(known, reply)];
  });
  const unmatched = Math.abs(scripted.length - said.length);
  const scores = replies.map(({ hasSameTools, similarity }) => (hasSameTools ? similarity : 0));
  return {
    key: model.key,
    scenario: model.scenario,
    provider: model.provider,
    resemblance: meanOf([...scores, ...new Array<number>(unmatched).fill(0)]),
    replies,
    unmatched,
    checks: differingChecks(fixture, model),
    ...(fixture.error === undefined ? {} : { fixtureError: fixture.error }),
    ...(model.error === undefined ? {} : { modelError: model.error }),
  };
}

function repliesOf({ messages }: RunResult): readonly ResultMessage[] {
  return messages.filter(({ role }) => role === 'assistant');
}

function compareReplies(fixture: ResultMessage, model: ResultMessage): ReplyDrift {
  const namesOf = ({ toolCalls }: ResultMessage) => toolCalls.map(({ name }) => name);
  const callsOf = ({ toolCalls }: ResultMessage) => toolCalls.map(({ name, args }) => ({ name, args }));
  const isSame = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other);
  return {
    turn: model.turn,
    ...(model.iteration === undefined ? {} : { iteration: model.iteration }),
    hasSameTools: isSame(namesOf(fixture), namesOf(model)),
    hasSameArguments: isSame(callsOf(fixture), callsOf(model)),
    // Texts without words, such as empty ones, share none.
    similarity: fixture.text === model.text ? 1 : toFourDecimals(wordSimilarity(fixture.text, model.text)),
    lengthRatio: fixture.text === '' ? null : toFourDecimals(model.text.length / fixture.text.length),
  };
}

function differingChecks(fixture: RunResult, model: RunResult): readonly CheckDrift[] {
  const statuses = new Map(fixture.checks.map(({ id, status }) => [id, status]));
  return model.checks.flatMap(({ id, status }) => {
    const known = statuses.get(id);
    return known === undefined || known === status ? [] : [{ id, fixture: known, model: status }];
  });
}

/** The mean; 0 of nothing, as nothing resembles nothing. */
function meanOf(values: readonly number[]): number {
  return values.length === 0
    ? 0
    : toFourDecimals(values.reduce((sum, value) => sum + value, 0) / values.length);
}
