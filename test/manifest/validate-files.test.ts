import { describe, expect, it } from 'vitest';
import { validatePath } from '../../src/manifest/validate-files.ts';
import { base, createMemoryReader, summarise } from './memory-files.ts';
import { manifestText, provider, soundArena } from './sample-arena.ts';

async function validate(target: string, files: Readonly<Record<string, string>>) {
  const {
    problems,
    files: count,
    arenas,
  } = await validatePath(`/repo${target}`, createMemoryReader(files), base);
  return { problems: summarise(problems), count, arenas: arenas.length };
}

describe('one file', () => {
  it('validates an Arena with all it refers to', async () => {
    expect(await validate('/config.arena.yaml', soundArena)).toEqual({ problems: [], count: 4, arenas: 1 });
  });

  it('validates another manifest on its own', async () => {
    const files = { 'p.yaml': provider('type: moc\nmodel: 3') };
    expect(await validate('/p.yaml', files)).toEqual({
      problems: ['error p.yaml:7:9 unknown-word spec.type', 'error p.yaml:8:10 wrong-type spec.model'],
      count: 1,
      arenas: 0,
    });
  });

  it.each([
    ['a mock file', 'defaultResponse: 3\n', ['error m.yaml:1:18 wrong-type defaultResponse']],
    ['a sound mock file', 'scenarios: {a: {turns: {1: x}}}\n', []],
    ['no kind', 'a: 1\n', ['error m.yaml:1:1 not-a-manifest']],
    ['a kind of others', 'kind: Deployment\n', ['error m.yaml:1:7 unknown-kind kind']],
    ['broken syntax', 'kind: [\n', ['error m.yaml:2:1 yaml-syntax']],
  ])('takes %s', async (_name, text, problems) => {
    expect((await validate('/m.yaml', { 'm.yaml': text })).problems).toEqual(problems);
  });

  it('reports a path that leads nowhere', async () => {
    expect(await validate('/none', {})).toEqual({
      problems: ['error none:1:1 missing-file'],
      count: 0,
      arenas: 0,
    });
  });
});

describe('a directory', () => {
  const others = {
    'notes.yaml': 'a: 1\n',
    'k8s.yaml': 'apiVersion: apps/v1\nkind: Deployment\nspec: {}\n',
    'crossplane.yaml': 'apiVersion: pkg.crossplane.io/v1\nkind: Provider\nspec: {}\n',
    'chart/template.yaml': 'apiVersion: v1\nkind: Service\nname: {{ .Values.name }}: x\n',
    'many.yaml': 'kind: Service\n---\nkind: Secret\n',
    'mock-responses.yaml': 'defaultResponse: hi\n',
    'data.json': '{"kind": 7}',
    'readme.md': 'kind: Arena',
  };

  it('validates what it holds and ignores the rest', async () => {
    expect(await validate('', { ...soundArena, ...others })).toEqual({ problems: [], count: 4, arenas: 1 });
  });

  it('warns of manifests that no arena refers to, and validates them', async () => {
    const files = {
      ...soundArena,
      'extra/lost.yaml': provider('type: mock'),
      'extra/log.yaml': manifestText('LoggingConfig', 'log', 'format: text'),
    };
    expect(await validate('', files)).toEqual({
      problems: [
        'warning extra/lost.yaml:2:1 unreferenced-file kind',
        'error extra/lost.yaml:6:3 missing-key spec.model',
      ],
      count: 6,
      arenas: 1,
    });
  });

  it('does not warn where there is no arena', async () => {
    expect((await validate('', { 'p.yaml': provider('') })).problems).toEqual([]);
  });

  it('says once what two arenas share', async () => {
    const files = {
      ...soundArena,
      'second.arena.yaml': soundArena['config.arena.yaml'] ?? '',
      'providers/mock.yaml': provider('type: moc\nmodel: m'),
    };
    expect(await validate('', files)).toEqual({
      problems: ['error providers/mock.yaml:7:9 unknown-word spec.type'],
      count: 5,
      arenas: 2,
    });
  });

  it('finds a misspelt kind and a broken manifest', async () => {
    const files = {
      'a.yaml': manifestText('Scenrio', 'a', 'id: a'),
      'b.yaml': 'kind: Scenario\nspec: [\n',
    };
    expect((await validate('', files)).problems).toEqual([
      'error a.yaml:2:7 unknown-kind kind',
      'error b.yaml:3:1 yaml-syntax',
    ]);
  });
});
