import { describe, expect, it } from 'vitest';
import type { ModelMessage } from '../../../src/scenario/model-message.ts';
import {
  type RedTeamAgent,
  redTeamCrescendo,
  redTeamGoat,
  saveRedTeamReport,
} from '../../../src/scenario/red-team/red-team-agent.ts';
import { attackOutside, playAttack, REFUSAL, scored, target } from '../../helpers/attacks.ts';
import { agentInput, type Line, spokenModel } from '../../helpers/scenario-agents.ts';

describe('a marathon', () => {
  const lines = (scores: readonly number[]): Line[] =>
    scores.flatMap((value, index) => [`a${index}`, scored(value)]);
  /** What a script makes happen, as a line of letters. */
  const hold = async (agent: RedTeamAgent, finalVerdict?: object): Promise<string> => {
    const happened: string[] = [];
    const messages: ModelMessage[] = [];
    const verdict = (name: string) => async () => {
      happened.push(name);
      return { success: true };
    };
    const executor = {
      user: async () => {
        happened.push('u');
        messages.push((await agent.call(agentInput({ messages }))) as ModelMessage);
        return null;
      },
      agent: async () => {
        happened.push('a');
        messages.push({ role: 'assistant', content: 'Hm.' });
        return null;
      },
      judge: verdict('judge'),
      hasJudge: true,
    };
    const finalCheck = () => {
      happened.push('F');
      return finalVerdict;
    };
    const script = agent.marathonScript({
      checks: [() => void happened.push('c')],
      finalChecks: [finalCheck],
    });
    for (const step of script) {
      const outcome = await step(agentInput().scenarioState, executor as never);
      if (typeof outcome === 'object' && outcome !== null) break;
    }
    return happened.join(' ');
  };
  it.each<[string, readonly number[], object, string]>([
    ['takes all turns, then the final checks and the judge', [1, 2, 3], {}, 'u a c u a c u a c F judge'],
    ['ends early after two high scores in a row', [9, 10, 3], { totalTurns: 4 }, 'u a c u a c u a c F judge'],
    ['goes on where they are not in a row', [9, 3, 9], {}, 'u a c u a c u a c F judge'],
    ['knows other numbers', [5, 0, 0], { successScore: 5, successConfirmTurns: 1 }, 'u a c u a c F judge'],
  ])('%s', async (_name, scores, options, expected) => {
    const shared = { target, attackPlan: 'mine', totalTurns: 3, model: spokenModel(lines(scores)) };
    expect(await hold(redTeamCrescendo({ ...shared, ...options }, attackOutside()))).toBe(expected);
  });

  it('ends with what a final check says', async () => {
    const shared = { target, attackPlan: 'mine', totalTurns: 3, model: spokenModel(lines([9, 9, 9])) };
    const agent = redTeamCrescendo(shared, attackOutside());
    expect(await hold(agent, { success: false })).toBe('u a c u a c u a c F');
  });
});

describe('the report', () => {
  const attacked = async (places = attackOutside()) => {
    const model = spokenModel(['one', scored(4), 'two']);
    const agent = redTeamCrescendo({ target, model, attackPlan: 'mine', totalTurns: 2 }, places);
    const messages = await playAttack(agent, ['Hi.', REFUSAL]);
    return { agent, messages };
  };

  it.each<[string, object | undefined, string]>([
    ['a success', { success: true, verdict: 'success' }, 'held'],
    ['a failure', { success: false, verdict: 'failure' }, 'broken'],
    ['an error', { success: false, verdict: 'error' }, 'errored'],
    ['a run that nobody could judge', { success: false, verdict: 'inconclusive' }, 'errored'],
    ['a run that threw', undefined, 'errored'],
  ])('of %s', async (_name, outcome, status) => {
    const { agent } = await attacked();
    const given = outcome === undefined ? undefined : { runId: 'run-1', success: false, ...outcome };
    expect(agent.attackReport(given)).toMatchObject({
      status,
      runId: outcome === undefined ? null : 'run-1',
    });
  });

  it('is a golden file, below the directory of its second', async () => {
    const places = attackOutside();
    const { agent, messages } = await attacked(places);
    const outcome = { runId: 'run/1', success: true, reasoning: 'It held.', messages };
    const path = await saveRedTeamReport(agent, outcome);
    expect(path).toBe('redteam-reports/20261121_070809/crescendo-run_1.json');
    await expect(places.files[path ?? '']).toMatchFileSnapshot('../../golden/scenario/red-team-report.json');
  });

  it.each<[string, Record<string, string>, string | undefined]>([
    ['elsewhere', { SCENARIO_REDTEAM_REPORT_DIR: '/tmp/x' }, '/tmp/x/20261121_070809/crescendo-thread.json'],
    ['nowhere', { SCENARIO_REDTEAM_REPORT: '0' }, undefined],
    [
      'as usual',
      { SCENARIO_REDTEAM_REPORT: '1', SCENARIO_REDTEAM_REPORT_DIR: '' },
      'redteam-reports/20261121_070809/crescendo-thread.json',
    ],
  ])('is written %s', async (_name, environment, path) => {
    const places = attackOutside([], environment);
    const { agent } = await attacked(places);
    expect(await agent.saveReport()).toBe(path);
    expect(Object.keys(places.files)).toEqual(path === undefined ? [] : [path]);
  });

  it('is written nowhere without somebody who writes', async () => {
    const { writeText: _writeText, ...places } = attackOutside();
    const agent = redTeamGoat({ target, model: spokenModel([]) }, places);
    expect(await agent.saveReport()).toBeUndefined();
  });
});
