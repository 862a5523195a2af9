import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import * as library from '../../src/index.ts';
import { smallArena } from '../helpers/manifests.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const { loadArenas, openEngine, parseProviderScript, replayScript, runScripted, ScriptedProvider } = library;

test('the names of the harness are public', () => {
  const names = [
    'createToolRegistry',
    'defineTool',
    'parseProviderScript',
    'ProviderError',
    'recordingProvider',
    'replayScript',
    'runExplore',
    'runScripted',
    'ScriptedProvider',
    'ToolError',
    'withTextTools',
  ];
  expect(Object.keys(library)).toEqual(expect.arrayContaining(names));
});

const turns = [
  { role: 'user', content: 'Hello?' },
  { role: 'user', content: 'Bye.' },
];
const fixture = { completions: ['Good day.', 'Goodbye.'], strict: true };

const desk: object = { type: 'scripted', model: 'm', additional_config: { script: 'script.json' } };

/** Two scenarios with one provider, whose script stands in a file. */
const files = {
  ...smallArena({
    scenarios: { first: { turns }, second: { turns } },
    providers: { desk },
  }),
  'script.json': JSON.stringify(fixture),
};

test('runs of a manifest of type scripted have a script each, also at the same time', async () => {
  await using workspace = await createWorkspace(files);
  const settings = { workingDirectory: workspace.directory };
  await using engine = await openEngine('config.arena.yaml', settings);
  for (const _again of [1, 2]) {
    const ids = await engine.executeRuns(engine.generateRunPlan(), 2);
    const results = await Promise.all(ids.map((id) => engine.stateStore.getResult(id)));
    const replies = results.map(({ messages }) =>
      messages.filter(({ role }) => role === 'assistant').map(({ text }) => text),
    );
    expect(replies).toEqual([fixture.completions, fixture.completions]);
  }
});

test('the same file serves code, and a scenario of files runs in the harness', async () => {
  await using workspace = await createWorkspace(files);
  const loaded = await loadArenas(['config.arena.yaml'], { workingDirectory: workspace.directory });
  await using engine = await openEngine(loaded, { workingDirectory: workspace.directory });
  const [scenario] = engine.generateRunPlan({ scenarios: ['second'] }).runs;
  const script = parseProviderScript(JSON.parse(await readFile(workspace.path('script.json'), 'utf8')));
  const provider = new ScriptedProvider(replayScript(script));
  const { response } = await runScripted({
    ...(scenario === undefined ? {} : { scenario }),
    provider,
    readText: loaded.readText,
  });
  expect(response).toBe('Goodbye.');
  expect(provider.invocations.map(({ system }) => system)).toEqual(Array(2).fill('You answer customers.'));
});

test('a script that is not there is a warning, and an error of the runs that need it', async () => {
  const { 'script.json': _gone, ...rest } = files;
  await using workspace = await createWorkspace(rest);
  const loaded = await loadArenas(['config.arena.yaml'], { workingDirectory: workspace.directory });
  expect(loaded.warnings.map(({ code, message }) => [code, message])).toEqual([
    ['missing-recording', 'The script script.json was not found; runs that need it will end as errors.'],
  ]);
  await using engine = await openEngine(loaded, { workingDirectory: workspace.directory });
  const [id = ''] = await engine.executeRuns(engine.generateRunPlan({ scenarios: ['first'] }), 1);
  const { error } = await engine.stateStore.getResult(id);
  expect(error?.code).toBe('SCRIPT_MISSING');
});
