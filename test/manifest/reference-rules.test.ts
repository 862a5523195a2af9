import { describe, expect, it } from 'vitest';
import { loadFiles } from './memory-files.ts';
import {
  arenaWith,
  manifestText,
  persona,
  problemsOf,
  prompt,
  scenario,
  selfPlay,
  soundArena,
} from './sample-arena.ts';

describe('references', () => {
  const cases: readonly [string, Record<string, string>, string[]][] = [
    [
      'a task type that no prompt serves',
      arenaWith({ 'scenarios/hello.yaml': scenario('').replace('task_type: support', 'task_type: suport') }),
      ['error scenarios/hello.yaml:7:14 unknown-reference spec.task_type'],
    ],
    [
      'a task type while there are no prompts',
      {
        ...soundArena,
        'config.arena.yaml': manifestText(
          'Arena',
          'a',
          'providers: [{file: providers/mock.yaml}]\nscenarios: [{file: scenarios/hello.yaml}]\ndefaults: {}',
        ),
      },
      ['warning scenarios/hello.yaml:7:14 unknown-reference spec.task_type'],
    ],
    [
      'a provider of a scenario',
      arenaWith({ 'scenarios/hello.yaml': scenario('providers: [mock, moc]') }),
      ['error scenarios/hello.yaml:12:21 unknown-reference spec.providers[1]'],
    ],
    [
      'the provider of a judge, and the prompt of judges',
      arenaWith({}, 'judges:\n  - name: j\n    provider: gpt\njudge_defaults:\n  prompt: suport'),
      [
        'error config.arena.yaml:16:17 unknown-reference spec.judges[0].provider',
        'error config.arena.yaml:18:13 unknown-reference spec.judge_defaults.prompt',
      ],
    ],
    [
      'defaults of judges without effect',
      arenaWith({}, 'judges:\n  - name: j\n    provider: mock\njudge_defaults:\n  prompt_registry: judges'),
      [
        'warning config.arena.yaml:18:5 no-effect spec.judge_defaults.prompt',
        'warning config.arena.yaml:18:22 no-effect spec.judge_defaults.prompt_registry',
      ],
    ],
    [
      'the provider of a role',
      arenaWith({ 'eve.yaml': persona('system_prompt: p') }, selfPlay('x')),
      ['error config.arena.yaml:20:19 unknown-reference spec.self_play.roles[0].provider'],
    ],
    [
      'roles and personas of turns',
      arenaWith(
        {
          'eve.yaml': persona('system_prompt: p'),
          'scenarios/hello.yaml': scenario(
            '',
            '- role: client\n  persona: eve\n- role: clint\n- role: client\n- role: client\n  persona: ewe',
          ),
        },
        selfPlay(),
      ),
      [
        'error scenarios/hello.yaml:12:13 unknown-reference spec.turns[1].role',
        'error scenarios/hello.yaml:13:7 missing-key spec.turns[2].persona',
        'error scenarios/hello.yaml:15:16 unknown-reference spec.turns[3].persona',
      ],
    ],
    [
      'a role while self-play is off',
      arenaWith(
        { 'scenarios/hello.yaml': scenario('', '- role: client\n  persona: eve') },
        selfPlay().replace('true', 'false'),
      ),
      ['error scenarios/hello.yaml:10:13 unknown-reference spec.turns[0].role'],
    ],
    [
      'a tool that nothing defines',
      arenaWith({ 'prompts/support.yaml': prompt('system_template: t\nallowed_tools: [find]') }),
      ['warning prompts/support.yaml:10:19 unknown-reference spec.allowed_tools[0]'],
    ],
    [
      'no complaint about tools that a server may bring',
      arenaWith(
        { 'prompts/support.yaml': prompt('system_template: t\nallowed_tools: [find]') },
        'mcp_servers: [{name: s, command: c}]',
      ),
      [],
    ],
    [
      'names taken twice',
      arenaWith(
        { 'eve.yaml': persona('system_prompt: p') },
        `judges:\n  - {name: j, provider: mock}\n  - {name: j, provider: mock}\n${selfPlay('\n    - {id: client, provider: mock}')}`,
      ),
      [
        'error config.arena.yaml:16:14 duplicate-name spec.judges[1].name',
        'error config.arena.yaml:24:14 duplicate-name spec.self_play.roles[1].id',
      ],
    ],
    [
      'a task type served twice, and a prompt id taken twice',
      {
        ...soundArena,
        'b.yaml': manifestText(
          'PromptConfig',
          'b',
          'task_type: support\nversion: v\ndescription: d\nsystem_template: t',
        ),
        'config.arena.yaml': (soundArena['config.arena.yaml'] ?? '').replace(
          'providers:',
          '  - {id: support, file: b.yaml}\n  providers:',
        ),
      },
      [
        'error config.arena.yaml:9:12 duplicate-name spec.prompt_configs[1].id',
        'error b.yaml:6:14 duplicate-name spec.task_type',
      ],
    ],
  ];
  it.each(cases)('%s', async (_name, files, expected) => {
    expect(await problemsOf(files)).toEqual(expected);
  });

  it('suggests the nearest name, or lists what there is', async () => {
    const { problems } = await loadFiles(
      arenaWith({ 'scenarios/hello.yaml': scenario('providers: [moc, zzzzzz]') }),
    );
    expect(problems.map(({ hint }) => hint)).toEqual(['Did you mean "mock"?', 'Known: mock.']);
  });
});
