import { describe, expect, it } from 'vitest';
import { loadFiles } from './memory-files.ts';
import { arenaWith, problemsOf } from './sample-arena.ts';

/** Lines of the Arena file from 14 on. */
const written = {
  provider_specs: 'provider_specs:\n  second: {type: mock, model: n}',
  scenario_specs:
    'scenario_specs:\n  bye:\n    task_type: farewell\n    description: Says bye.\n    turns: [{role: user, content: Bye}]',
  prompt_specs:
    'prompt_specs:\n  parting:\n    task_type: farewell\n    version: v1\n    description: d\n    system_template: Part.',
  tool_specs:
    'tool_specs:\n  find: {description: d, input_schema: {}, output_schema: {}, mode: mock, timeout_ms: 1}',
  judge_specs: 'judge_specs:\n  strict: {provider: second}',
};

const OTHER_THAN_UNPUBLISHED = /^(?!warning \S+ unpublished-key)/;
const problems = async (more: string) =>
  (await problemsOf(arenaWith({}, more))).filter((line) => OTHER_THAN_UNPUBLISHED.test(line));

describe('specs written in place', () => {
  it('are loaded after those of the files, each under its key', async () => {
    const { arena, problems: found } = await loadFiles(arenaWith({}, Object.values(written).join('\n')));
    expect(found.filter(({ code }) => code !== 'unpublished-key')).toEqual([]);
    expect(arena?.providers.map(({ id, group, spec }) => [id, group, spec.id])).toEqual([
      ['mock', 'default', 'mock'],
      ['second', 'default', 'second'],
    ]);
    expect(arena?.scenarios.map(({ id }) => id)).toEqual(['hello', 'bye']);
    expect(arena?.prompts.map(({ id, referenceId }) => [id, referenceId])).toEqual([
      ['support', 'support'],
      ['parting', 'parting'],
    ]);
    expect(arena?.tools.map(({ id, spec }) => [id, spec.name])).toEqual([['find', 'find']]);
  });

  it('have their places in the Arena file', async () => {
    const { arena } = await loadFiles(arenaWith({}, written.scenario_specs));
    const source = arena?.scenarios.at(-1)?.source;
    expect(source?.locate(['spec', 'turns', 0, 'content'])).toEqual({
      file: 'config.arena.yaml',
      line: 18,
      column: 37,
    });
    expect(source?.locate(['metadata', 'name'])).toMatchObject({ line: 15, column: 5 });
  });

  const cases: readonly [string, string, readonly string[]][] = [
    ['a sound provider', written.provider_specs, []],
    [
      'a provider that lacks what it needs',
      'provider_specs:\n  second: {model: n}',
      ['error config.arena.yaml:15:13 missing-key spec.type'],
    ],
    [
      'a rule beyond the schema',
      'provider_specs:\n  second: {type: opnai, model: n}',
      ['error config.arena.yaml:15:20 unknown-word spec.type'],
    ],
    [
      'a name that a file has',
      'provider_specs:\n  mock: {type: mock, model: n}',
      ['error config.arena.yaml:15:5 duplicate-name metadata.name'],
    ],
    [
      'a reference that leads nowhere',
      written.scenario_specs,
      ['error config.arena.yaml:16:18 unknown-reference spec.task_type'],
    ],
    [
      'a judge whose provider nobody knows',
      'judge_specs:\n  strict: {provider: nobody}',
      ['error config.arena.yaml:15:24 unknown-reference spec.judge_specs.strict.provider'],
    ],
    [
      'a judge whose name the list has',
      'judges: [{name: strict, provider: mock}]\njudge_specs:\n  strict: {provider: mock}',
      ['error config.arena.yaml:16:5 duplicate-name spec.judge_specs.strict'],
    ],
  ];
  it.each(cases)('%s', async (_case, more, expected) => {
    expect(await problems(more)).toEqual(expected);
  });
});
