import { describe, expect, it } from 'vitest';
import { loadArenas } from '../../src/arena/load-arenas.ts';
import { ManifestProblemsError } from '../../src/manifest/manifest-problems-error.ts';
import type { Problem } from '../../src/model/problem.ts';
import { smallArena } from '../helpers/manifests.ts';
import { createWorkspace } from '../helpers/workspace.ts';

/** Binds one scenario written as YAML and gives the problems of its file. */
async function problemsOf(spec: string, arena: object = {}): Promise<readonly Problem[]> {
  const scenario = [
    'apiVersion: promptkit.altairalabs.ai/v1alpha1',
    'kind: Scenario',
    'metadata: { name: hello }',
    'spec:',
    '  id: hello',
    '  task_type: support',
    '  description: Greets.',
    ...spec.split('\n').map((line) => `  ${line}`),
    '',
  ].join('\n');
  await using workspace = await createWorkspace({
    ...smallArena({ arena }),
    'hello.scenario.yaml': scenario,
  });
  try {
    return (await loadArenas(['config.arena.yaml'], { workingDirectory: workspace.directory })).warnings;
  } catch (error) {
    if (error instanceof ManifestProblemsError) return error.problems;
    throw error;
  }
}

const turn = (assertion: string) =>
  `turns:\n  - role: user\n    content: Hi\n    assertions:\n      - ${assertion}`;
const place = ({ severity, code, location }: Problem) =>
  `${severity} ${code} ${location.line}:${location.column}`;

describe('bindArena', () => {
  it.each<[string, string, string[]]>([
    ['a known check', turn('{ type: content_includes, params: { patterns: [hi] } }'), []],
    [
      'a check that can never fail',
      turn('{ type: content_includes, params: { patterns: [""] } }'),
      ['warning idle-check 12:45'],
    ],
    ['one without parameters', turn('{ type: tools_called, params: {} }'), ['warning idle-check 12:19']],
    ['an unknown type', turn('{ type: content_incldes, params: {} }'), ['error unknown-check-type 12:19']],
    ['a type that is not built yet', turn('{ type: toxicity, params: { criteria: Good? } }'), []],
    [
      'a misspelt parameter, at its key',
      turn('{ type: content_includes, params: { patterns: [hi], pattens: [] } }'),
      ['error invalid-check-params 12:63'],
    ],
    [
      'a pattern that does not compile',
      turn('{ type: content_matches, params: { pattern: "(" } }'),
      ['error invalid-check-params 12:55'],
    ],
    [
      'a message inside params',
      turn('{ type: content_includes, params: { patterns: [hi], message: Greet! } }'),
      ['warning misplaced-message 12:63'],
    ],
    ['a condition', turn('{ type: no_tool_errors, params: {}, when: { any_tool_called: true } }'), []],
    [
      'a misspelt condition',
      turn('{ type: no_tool_errors, params: {}, when: { tool_caled: a } }'),
      ['error unknown-key 12:55'],
    ],
    [
      'a condition whose pattern does not compile',
      turn('{ type: no_tool_errors, params: {}, when: { tool_called_pattern: "(" } }'),
      ['error invalid-condition 12:76'],
    ],
    [
      'a misspelt parameter inside a list',
      turn('{ type: tool_call_chain, params: { steps: [{ tool: a, no_eror: true }] } }'),
      ['error invalid-check-params 12:65'],
    ],
    [
      'a check of the other scope',
      'turns: []\nconversation_assertions:\n  - { type: content_matches, params: { pattern: hi } }',
      ['error wrong-check-scope 10:15'],
    ],
  ])('finds %s', async (_title, spec, expected) => {
    expect((await problemsOf(spec)).map(place)).toEqual(expected);
  });

  it('suggests the nearest type and parameter', async () => {
    const [unknown] = await problemsOf(turn('{ type: content_incldes, params: {} }'));
    expect(unknown?.hint).toBe('Did you mean "content_includes"?');
    const problems = await problemsOf(turn('{ type: tools_called, params: { toolz: [a] } }'));
    expect(problems.map(({ hint }) => hint)).toContain('Did you mean "tools"?');
  });

  const judged = { judges: [{ name: 'strict', provider: 'assistant' }] };
  it.each<[string, string, object, string[]]>([
    [
      'an arena without judges',
      '{ type: llm_judge, params: { criteria: Kind } }',
      {},
      ['missing-judge: Add one'],
    ],
    ['the first judge for none', '{ type: llm_judge, params: { criteria: Kind } }', judged, []],
    [
      'a misspelt judge',
      '{ type: llm_judge, params: { rubric: Kind, judge: strikt } }',
      judged,
      ['unknown-reference: Did you mean "strict"?'],
    ],
    [
      'a misspelt prompt',
      '{ type: llm_judge_conversation, params: { prompt: suport } }',
      judged,
      ['unknown-reference: Did you mean "support"?'],
    ],
    [
      'nothing to judge by',
      '{ type: llm_judge, params: { judge: strict } }',
      judged,
      ['missing-key: Give it "criteria"'],
    ],
    [
      'a prompt of the arena to judge by',
      '{ type: llm_judge, params: { judge: strict } }',
      { ...judged, judge_defaults: { prompt: 'support' } },
      [],
    ],
    [
      'bounds that are no numbers, and unknown parameters',
      '{ type: llm_judge, params: { criteria: Kind, min_score: high, max_tokens: 0.5, tone: warm } }',
      judged,
      ['invalid-check-params: ', 'invalid-check-params: ', 'invalid-check-params: '],
    ],
  ])('of judges finds %s', async (_title, assertion, arena, expected) => {
    const found = (await problemsOf(turn(assertion), arena)).map(({ code, hint = '' }) => `${code}: ${hint}`);
    expect(found).toHaveLength(expected.length);
    for (const [index, start] of expected.entries()) expect(found[index]).toContain(start);
  });
});
