import { describe, expect, it } from 'vitest';
import { loadFiles, summarise } from './memory-files.ts';
import { arenaWith, problemsOf, prompt, provider, scenario, soundArena } from './sample-arena.ts';

describe('everything at once', () => {
  const broken = {
    ...soundArena,
    'config.arena.yaml': (soundArena['config.arena.yaml'] ?? '').replace(
      'defaults: {}',
      'defaults: {temprature: 1}',
    ),
    'prompts/support.yaml': prompt('system_template: 7'),
    'providers/mock.yaml': provider('type: moc\nmodel: m'),
    'scenarios/hello.yaml': scenario(
      'conversation_assertions:\n  - type: tools_called\n    params: []',
      '- role: user\n  content: 5\n  assertions:\n    - type: content_includes\n      params: {}\n    - type: content_matches\n      parms: {}\n- role: usr',
    ).replace('  description: d\n', ''),
  };

  it('is reported in one list, by file and place', async () => {
    expect(await problemsOf(broken)).toEqual([
      'error config.arena.yaml:13:14 unknown-key spec.defaults.temprature',
      'error prompts/support.yaml:9:20 wrong-type spec.system_template',
      'error providers/mock.yaml:7:9 unknown-word spec.type',
      'error scenarios/hello.yaml:6:3 missing-key spec.description',
      'error scenarios/hello.yaml:10:16 wrong-type spec.turns[0].content',
      'error scenarios/hello.yaml:14:11 missing-key spec.turns[0].assertions[1].params',
      'error scenarios/hello.yaml:15:11 unknown-key spec.turns[0].assertions[1].parms',
      'error scenarios/hello.yaml:16:13 unknown-reference spec.turns[1].role',
      'error scenarios/hello.yaml:19:15 wrong-type spec.conversation_assertions[0].params',
    ]);
  });

  it('keeps what is right of a broken manifest, so that its checks can be judged too', async () => {
    const { arena } = await loadFiles(broken);
    expect(arena?.scenarios[0]?.spec.turns[0]?.assertions).toEqual([
      { type: 'content_includes', params: {} },
    ]);
    expect(arena?.scenarios[0]?.spec.conversation_assertions).toEqual([]);
  });

  it('says it in words', async () => {
    const { problems } = await loadFiles(broken);
    expect(problems.slice(0, 2).map(({ message, hint }) => ({ message, hint }))).toEqual([
      { message: 'The key "temprature" is not known here.', hint: 'Did you mean "temperature"?' },
      { message: '"system_template" must be a text, not the number 7.', hint: 'Quote it: "7".' },
    ]);
  });

  it('is the same list every time', async () => {
    expect((await loadFiles(broken)).problems).toEqual((await loadFiles(broken)).problems);
  });

  it('names the anchor that a value came in through', async () => {
    const turns = '- &first {role: usr}\n- *first\n- <<: *first\n  content: a';
    const { problems } = await loadFiles(arenaWith({ 'scenarios/hello.yaml': scenario('', turns) }));
    expect(summarise(problems)).toEqual([
      'error scenarios/hello.yaml:10:21 unknown-reference spec.turns[0].role',
    ]);
    const aliased = scenario('providers: [&p nobody]\nrequired_capabilities: [a]', '- role: user').replace(
      '[a]',
      '[*p]',
    );
    const again = await loadFiles(
      arenaWith({ 'scenarios/hello.yaml': aliased.replace('[&p nobody]', '[&p nobody, *p]') }),
    );
    expect(again.problems.map(({ location, hint }) => [location.column, hint])).toEqual([
      [18, 'Known: mock.'],
      [26, 'Known: mock. It comes from the anchor &p.'],
    ]);
  });

  it('says once what many aliases repeat', async () => {
    const turns =
      '- role: user\n  content: a\n  assertions: &checks\n    - type: x\n      params: {}\n      mesage: m\n- role: user\n  content: b\n  assertions: *checks';
    const { problems } = await loadFiles(arenaWith({ 'scenarios/hello.yaml': scenario('', turns) }));
    expect(summarise(problems)).toEqual([
      'error scenarios/hello.yaml:15:11 unknown-key spec.turns[0].assertions[0].mesage',
    ]);
  });
});
