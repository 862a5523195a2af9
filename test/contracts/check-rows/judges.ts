import { type CheckRows, type CheckRowsByType, reply } from './check-row.ts';

/** In the contract suite the judge answers with the reply it is shown, so the replies here are verdicts. */
const verdict = (passed: boolean, score: number) =>
  reply(JSON.stringify({ passed, score, reasoning: 'So it is.' }));

const rows: CheckRows = {
  params: { criteria: 'Kind.', min_score: 0.5 },
  passes: { messages: verdict(true, 0.9), says: 'The judge passes it with the score 0.9: So it is.' },
  fails: {
    messages: verdict(true, 0.4),
    says: 'The judge passes it with the score 0.4, below the lowest allowed 0.5: So it is.',
  },
  boundary: { messages: verdict(true, 0.5), says: 'The judge passes it with the score 0.5: So it is.' },
  badParams: {
    params: { criteria: 'Kind.', min_score: 'high' },
    issue: '"min_score" must be a number, not a text.',
  },
  onNothing: 'NO_REPLY',
  codes: ['INCONCLUSIVE'],
};

/** Rows of the checks that ask a model. */
export const judgeRows: CheckRowsByType = {
  llm_judge: rows,
  llm_judge_conversation: {
    ...rows,
    aliases: { llm_judge_session: { criteria: 'Kind.', system_prompt: 'Judge it.', model: 'small' } },
  },
};
