import { describe, expect, it } from 'vitest';
import { loadFiles, summarise } from './memory-files.ts';
import {
  arenaWith,
  manifestText,
  problemsOf,
  prompt,
  provider,
  selfPlay,
  soundArena,
} from './sample-arena.ts';

describe('a sound arena', () => {
  it('loads without a problem, in file order', async () => {
    const { arena, problems } = await loadFiles(soundArena);
    expect(problems).toEqual([]);
    expect(arena?.config.id).toBe('sound');
    expect(arena?.configDir).toBe('/repo');
    expect(arena?.prompts.map(({ id, referenceId, vars }) => ({ id, referenceId, vars }))).toEqual([
      { id: 'support', referenceId: 'support', vars: {} },
    ]);
    expect(arena?.providers.map(({ id, group }) => ({ id, group }))).toEqual([
      { id: 'mock', group: 'default' },
    ]);
    expect(arena?.scenarios.map(({ source }) => source.file)).toEqual(['scenarios/hello.yaml']);
  });

  it('may be named by its directory', async () => {
    const files = Object.fromEntries(Object.entries(soundArena).map(([file, text]) => [`sub/${file}`, text]));
    const { arena, problems } = await loadFiles(files, 'sub');
    expect(problems).toEqual([]);
    expect(arena?.config.source.file).toBe('sub/config.arena.yaml');
  });

  it('takes metadata.name as the id, whatever spec.id says', async () => {
    const { arena } = await loadFiles(
      arenaWith({
        'providers/mock.yaml': manifestText('Provider', 'OpenAI Mini', 'id: other\ntype: mock\nmodel: m'),
      }),
    );
    expect(arena?.providers[0]?.id).toBe('OpenAI Mini');
  });

  it('takes JSON manifests', async () => {
    const json = JSON.stringify({
      apiVersion: 'promptkit.altairalabs.ai/v1alpha1',
      kind: 'Provider',
      metadata: { name: 'mock' },
      spec: { id: 'mock', type: 'mock', model: 'm' },
    });
    expect(await problemsOf(arenaWith({ 'providers/mock.yaml': json }))).toEqual([]);
  });

  it('takes bare tools and personas in JSON, and finds places in them', async () => {
    const files = {
      'find.json':
        '{"name": "find", "description": "d", "input_schema": {}, "output_schema": {}, "mode": "moc",\n"timeout_ms": 1}',
      'eve.json': JSON.stringify({
        id: 'eve',
        description: 'd',
        system_prompt: 'p',
        goals: [],
        constraints: [],
        style: { verbosity: 'short', challenge_level: 'low', friction_tags: [] },
        defaults: {},
      }),
    };
    const { arena, problems } = await loadFiles(
      arenaWith(files, `tools:\n  - file: find.json\n${selfPlay().replace('eve.yaml', 'eve.json')}`),
    );
    expect(summarise(problems)).toEqual(['error find.json:1:87 unknown-word spec.mode']);
    expect(arena?.tools.map(({ id }) => id)).toEqual(['find']);
    expect(arena?.personas.map(({ id }) => id)).toEqual(['eve']);
  });

  it('reads a mock file from the folder of the arena, or from config_dir', async () => {
    const mocked = provider('type: mock\nmodel: m\nadditional_config:\n  mock_config: mock.yaml');
    const near = await loadFiles(
      arenaWith({ 'providers/mock.yaml': mocked, 'mock.yaml': 'defaultResponse: near\n' }),
    );
    expect(near.problems).toEqual([]);
    expect(near.arena?.providers[0]?.mockFile?.content.defaultResponse).toBe('near');
    const config = (soundArena['config.arena.yaml'] ?? '').replace(
      'defaults: {}',
      'defaults: {config_dir: conf}',
    );
    const far = await loadFiles({
      ...soundArena,
      'config.arena.yaml': config,
      'providers/mock.yaml': mocked,
      'conf/mock.yaml': 'defaultResponse: far\n',
    });
    expect(far.problems).toEqual([]);
    expect(far.arena?.configDir).toBe('/repo/conf');
    expect(far.arena?.providers[0]?.mockFile?.content.defaultResponse).toBe('far');
  });

  it('loads fragments from beside the prompt, with variables in their paths', async () => {
    const { arena, problems } = await loadFiles(
      arenaWith({
        'prompts/support.yaml': prompt(
          'system_template: "{{rules}} {{lang}}"\nvariables:\n  - {name: lang, required: false, default: en}\nfragments:\n  - {name: rules, path: "parts/{{lang}}.md", required: true}\n  - {name: more, path: parts/none.md, required: false}',
        ),
        'prompts/parts/en.md': 'Be kind.',
      }),
    );
    expect(arena?.prompts[0]?.fragments).toEqual({ rules: 'Be kind.' });
    expect(summarise(problems)).toEqual([
      'warning prompts/support.yaml:14:26 missing-file spec.fragments[1].path',
    ]);
  });
});
