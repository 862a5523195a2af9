import { describe, expect, it } from 'vitest';
import { loadFiles, summarise } from './memory-files.ts';
import { arenaWith, manifestText, problemsOf, prompt, provider, soundArena } from './sample-arena.ts';

describe('files', () => {
  const cases: readonly [string, Record<string, string>, string[]][] = [
    [
      'one that is missing, at its reference',
      arenaWith({ 'scenarios/hello.yaml': '' }, 'evals:\n  - file: none.yaml'),
      [
        'error config.arena.yaml:15:13 missing-file spec.evals[0].file',
        'error scenarios/hello.yaml:1:1 not-a-manifest',
      ],
    ],
    [
      'one of another kind, at its reference',
      arenaWith({}, 'tools:\n  - file: providers/mock.yaml'),
      ['error config.arena.yaml:15:13 wrong-kind spec.tools[0].file'],
    ],
    [
      'one of no known kind, at its kind',
      arenaWith({
        'providers/mock.yaml': (soundArena['providers/mock.yaml'] ?? '').replace('Provider', 'Deployment'),
      }),
      ['error providers/mock.yaml:2:7 unknown-kind kind'],
    ],
    [
      'one of a misspelt kind, with all else that is wrong',
      arenaWith({ 'providers/mock.yaml': manifestText('Providr', 'mock', 'id: mock\ntype: mock\nmodle: m') }),
      [
        'error providers/mock.yaml:2:7 unknown-word kind',
        'error providers/mock.yaml:6:3 missing-key spec.model',
        'error providers/mock.yaml:8:3 unknown-key spec.modle',
      ],
    ],
    [
      'one listed twice',
      {
        ...soundArena,
        'config.arena.yaml': (soundArena['config.arena.yaml'] ?? '').replace(
          '- file: providers/mock.yaml',
          '- file: providers/mock.yaml\n    - file: ./providers/mock.yaml',
        ),
      },
      ['warning config.arena.yaml:11:13 duplicate-file spec.providers[1].file'],
    ],
    [
      'two of one name',
      {
        ...soundArena,
        'b.yaml': soundArena['providers/mock.yaml'] ?? '',
        'config.arena.yaml': (soundArena['config.arena.yaml'] ?? '').replace(
          '- file: providers/mock.yaml',
          '- file: providers/mock.yaml\n    - file: b.yaml',
        ),
      },
      ['error b.yaml:4:9 duplicate-name metadata.name'],
    ],
    [
      'a wrong apiVersion',
      arenaWith({
        'providers/mock.yaml': (soundArena['providers/mock.yaml'] ?? '').replace('v1alpha1', 'v2'),
      }),
      ['error providers/mock.yaml:1:13 unknown-word apiVersion'],
    ],
    [
      'an id that is not its name',
      arenaWith({ 'providers/mock.yaml': manifestText('Provider', 'mock', 'id: a\ntype: mock\nmodel: m') }),
      ['warning providers/mock.yaml:6:7 name-differs spec.id'],
    ],
    [
      'no metadata.name',
      arenaWith({
        'providers/mock.yaml': (soundArena['providers/mock.yaml'] ?? '').replace('name: mock', '{}'),
      }),
      ['error providers/mock.yaml:4:3 missing-key metadata.name'],
    ],
    [
      'broken syntax, without echoes of its names elsewhere',
      arenaWith(
        { 'prompts/support.yaml': 'kind: [\n', 'providers/mock.yaml': 'a:\n\tb: 1\n' },
        'judges:\n  - {name: j, provider: mock}',
      ),
      ['error prompts/support.yaml:2:1 yaml-syntax', 'error providers/mock.yaml:2:1 yaml-syntax'],
    ],
    [
      'a mock file that is missing, or broken',
      arenaWith({
        'providers/mock.yaml': provider('type: mock\nmodel: m\nadditional_config: {mock_config: none.yaml}'),
        'b.yaml': manifestText(
          'Provider',
          'b',
          'id: b\ntype: mock\nmodel: m\nadditional_config: {mock_config: mock.yaml}',
        ),
        'mock.yaml': 'scenarios: {s: {turns: {1: 5}}}\n',
        'config.arena.yaml': (soundArena['config.arena.yaml'] ?? '').replace(
          '- file: providers/mock.yaml',
          '- file: providers/mock.yaml\n    - file: b.yaml',
        ),
      }),
      [
        'error providers/mock.yaml:9:36 missing-file spec.additional_config.mock_config',
        'error mock.yaml:1:28 wrong-type scenarios.s.turns.1',
      ],
    ],
    [
      'a required fragment that is missing, or has no path',
      arenaWith({
        'prompts/support.yaml': prompt(
          'system_template: t\nfragments:\n  - {name: a, path: a.md, required: true}\n  - {name: b, required: true}',
        ),
      }),
      [
        'error prompts/support.yaml:11:23 missing-file spec.fragments[0].path',
        'error prompts/support.yaml:12:7 missing-key spec.fragments[1]',
      ],
    ],
    [
      'a recording that is nowhere',
      arenaWith(
        {
          'providers/mock.yaml': provider(
            'type: replay\nmodel: m\nadditional_config: {recording: none.json}',
          ),
          'e.yaml': manifestText('Eval', 'e', 'id: e\ndescription: d\nrecording: {path: none.json}'),
        },
        'evals:\n  - file: e.yaml',
      ),
      [
        'warning providers/mock.yaml:9:34 missing-recording spec.additional_config.recording',
        'warning e.yaml:8:21 missing-recording spec.recording.path',
      ],
    ],
    [
      'a pack that is missing',
      arenaWith({}, 'pack_file: none.json'),
      ['error config.arena.yaml:14:14 missing-file spec.pack_file'],
    ],
  ];
  it.each(cases)('%s', async (_name, files, expected) => {
    expect(await problemsOf(files)).toEqual(expected);
  });

  it('reports an arena that is not there', async () => {
    const { arena, problems } = await loadFiles({ 'a.yaml': 'x: 1' }, 'none.yaml');
    expect(arena).toBeUndefined();
    expect(summarise(problems)).toEqual(['error none.yaml:1:1 missing-file']);
  });

  it('reports a file that is no Arena', async () => {
    const { arena, problems } = await loadFiles(soundArena, 'providers/mock.yaml');
    expect(arena).toBeUndefined();
    expect(summarise(problems)).toEqual(['error providers/mock.yaml:2:7 wrong-kind kind']);
  });
});
