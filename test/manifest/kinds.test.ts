import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type ManifestKind, manifestKinds } from '../../src/manifest/kinds.ts';
import { parseManifest } from '../../src/manifest/parse-manifest.ts';
import { parseYamlSource } from '../../src/manifest/yaml-source.ts';
import { summarise } from './memory-files.ts';

const kinds = Object.keys(manifestKinds) as ManifestKind[];

function sample(kind: ManifestKind): string {
  return readFileSync(fileURLToPath(new URL(`../fixtures/manifests/${kind}.yaml`, import.meta.url)), 'utf8');
}

async function parse(kind: ManifestKind, text: string) {
  return parseManifest(kind, await parseYamlSource(text, { file: 'm.yaml', absolutePath: '/repo/m.yaml' }));
}

/** The sample with one line taken out or changed; fails when the line is not there. */
function edit(kind: ManifestKind, from: string, to: string): string {
  const text = sample(kind);
  if (!text.includes(from)) throw new Error(`The sample of ${kind} has no "${from}".`);
  return text.replace(from, to);
}

describe.each(kinds)('%s', (kind) => {
  it('accepts its sample', async () => {
    const { manifest, problems } = await parse(kind, sample(kind));
    expect(problems).toEqual([]);
    expect(manifest?.id).toBe('sample');
  });

  it.each([
    ['apiVersion: promptkit.altairalabs.ai/v1alpha1\n', '1:1 missing-key apiVersion'],
    ['  name: sample\n', '4:3 missing-key metadata.name'],
  ])('needs %j', async (line, expected) => {
    const found = summarise(
      (await parse(kind, edit(kind, line, line.startsWith(' ') ? '  namespace: x\n' : ''))).problems,
    );
    expect(found).toEqual([`error m.yaml:${expected}`]);
  });

  it('finds a misspelt key of the envelope and of metadata', async () => {
    const severity = kind === 'Tool' || kind === 'Persona' ? 'warning' : 'error';
    const text = edit(kind, '  name: sample\n', '  name: sample\n  lables: {}\n').replace(
      'spec:',
      'extra: 1\nspec:',
    );
    const { problems } = await parse(kind, text);
    expect([...summarise(problems)].sort()).toEqual([
      `${severity} m.yaml:5:3 unknown-key metadata.lables`,
      `${severity} m.yaml:6:1 unknown-key extra`,
    ]);
    expect(problems.map(({ hint }) => hint)).toContain('Did you mean "labels"?');
  });

  it('finds a spec that is no mapping', async () => {
    const text = `${sample(kind).split('spec:')[0]}spec: nothing\n`;
    expect(summarise((await parse(kind, text)).problems)).toEqual(['error m.yaml:5:7 wrong-type spec']);
  });
});

/** Kind, a line of its sample, what to write instead, and what that leads to. */
const cases: readonly [ManifestKind, string, string, string][] = [
  [
    'Arena',
    '  defaults:\n    temperature: 0.5\n    verbose: true\n',
    '',
    'error m.yaml:6:3 missing-key spec.defaults',
  ],
  [
    'Arena',
    '    - file: mock.yaml\n      group: fast',
    '    - group: fast',
    'error m.yaml:7:7 missing-key spec.providers[0].file',
  ],
  ['Arena', 'group: fast', 'grup: fast', 'error m.yaml:8:7 unknown-key spec.providers[0].grup'],
  ['Arena', '0.5', 'warm', 'error m.yaml:10:18 wrong-type spec.defaults.temperature'],
  ['Arena', 'verbose: true', 'verbose: yes', 'error m.yaml:11:14 wrong-type spec.defaults.verbose'],
  ['Scenario', '  id: sample\n', '', 'error m.yaml:6:3 missing-key spec.id'],
  ['Scenario', '  task_type: support\n', '', 'error m.yaml:6:3 missing-key spec.task_type'],
  ['Scenario', '  description: Says hello.\n', '', 'error m.yaml:6:3 missing-key spec.description'],
  [
    'Scenario',
    '- role: user\n      content',
    '- content',
    'error m.yaml:11:7 missing-key spec.turns[0].role',
  ],
  [
    'Scenario',
    '- type: content_includes\n          params',
    '- params',
    'error m.yaml:14:11 missing-key spec.turns[0].assertions[0].type',
  ],
  [
    'Scenario',
    '          params: {patterns: [hello]}\n',
    '',
    'error m.yaml:14:11 missing-key spec.turns[0].assertions[0].params',
  ],
  ['Scenario', 'streaming: false', 'streaming: 1', 'error m.yaml:9:14 wrong-type spec.streaming'],
  ['Scenario', 'assertions:', 'asertions:', 'error m.yaml:13:7 unknown-key spec.turns[0].asertions'],
  ['Eval', '    path: sample.recording.json\n', '', 'error m.yaml:9:5 missing-key spec.recording.path'],
  ['Eval', 'type: session', 'type: sesion', 'error m.yaml:10:11 unknown-word spec.recording.type'],
  ['Eval', 'speed: 1', 'speed: "1"', 'error m.yaml:11:10 wrong-type spec.speed'],
  ['Provider', '  type: mock\n', '', 'error m.yaml:6:3 missing-key spec.type'],
  ['Provider', '  model: sample-1\n', '', 'error m.yaml:6:3 missing-key spec.model'],
  [
    'Provider',
    '    output_cost_per_1k: 0.2\n',
    '',
    'error m.yaml:10:5 missing-key spec.pricing.output_cost_per_1k',
  ],
  ['Provider', 'model: sample-1', 'model: 4.0', 'error m.yaml:8:10 wrong-type spec.model'],
  ['Provider', '  pricing:', '  price:', 'error m.yaml:9:3 unknown-key spec.price'],
  ['PromptConfig', '  task_type: support\n', '', 'error m.yaml:6:3 missing-key spec.task_type'],
  ['PromptConfig', '  version: v1\n', '', 'error m.yaml:6:3 missing-key spec.version'],
  ['PromptConfig', 'version: v1', 'version: 1.0', 'error m.yaml:7:12 wrong-type spec.version'],
  ['PromptConfig', '      required: false\n', '', 'error m.yaml:11:7 missing-key spec.variables[0].required'],
  [
    'PromptConfig',
    'params: {words: [damn]}',
    'params: [damn]',
    'error m.yaml:16:15 wrong-type spec.validators[0].params',
  ],
  ['Tool', '  description: Finds things.\n', '', 'error m.yaml:6:3 missing-key spec.description'],
  ['Tool', '  input_schema: {type: object}\n', '', 'error m.yaml:6:3 missing-key spec.input_schema'],
  ['Tool', '  output_schema: {type: object}\n', '', 'error m.yaml:6:3 missing-key spec.output_schema'],
  ['Tool', '  mode: mock\n', '', 'error m.yaml:6:3 missing-key spec.mode'],
  ['Tool', '1000', '1.5', 'error m.yaml:11:15 wrong-type spec.timeout_ms'],
  [
    'Tool',
    '  mode: mock\n',
    '  mode: mock\n  mock_rsult: 1\n',
    'warning m.yaml:11:3 unknown-key spec.mock_rsult',
  ],
  ['Persona', '  description: A patient user.\n', '', 'error m.yaml:6:3 missing-key spec.description'],
  ['Persona', '    verbosity: short\n', '', 'error m.yaml:12:5 missing-key spec.style.verbosity'],
  ['Persona', 'goals: [help]', 'goals: help', 'error m.yaml:9:10 wrong-type spec.goals'],
  [
    'Persona',
    '    verbosity: short\n',
    '    verbosity: short\n    tone: dry\n',
    'warning m.yaml:13:5 unknown-key spec.style.tone',
  ],
  ['LoggingConfig', '      level: debug\n', '', 'error m.yaml:8:7 missing-key spec.modules[0].level'],
  [
    'LoggingConfig',
    'defaultLevel: info',
    'defaultLevel: inof',
    'error m.yaml:6:17 unknown-word spec.defaultLevel',
  ],
];

describe('keys', () => {
  it.each(cases)('%s: %j as %j', async (kind, from, to, expected) => {
    expect(summarise((await parse(kind, edit(kind, from, to))).problems)).toEqual([expected]);
  });

  it.each([
    [
      'a number for a text',
      'Provider',
      'model: sample-1',
      'model: 4.5',
      '"model" must be a text, not the number 4.5.',
      'Quote it: "4.5".',
    ],
    [
      'a text for a number',
      'Eval',
      'speed: 1',
      'speed: "2"',
      '"speed" must be a number, not "2".',
      'Remove the quotes.',
    ],
    [
      'a word for true or false',
      'Arena',
      'verbose: true',
      'verbose: yes',
      '"verbose" must be true or false, not "yes".',
      'Write true or false, without quotes.',
    ],
    [
      'a fraction',
      'Tool',
      '1000',
      '1.5',
      '"timeout_ms" must be a whole number, not the number 1.5.',
      'Milliseconds a call may take.',
    ],
    [
      'nothing',
      'Persona',
      'goals: [help]',
      'goals:',
      '"goals" must be a list, not empty.',
      'Give it a value, or remove the key.',
    ],
    [
      'one for many',
      'Persona',
      'goals: [help]',
      'goals: help',
      '"goals" must be a list, not "help".',
      'Begin each entry with "- ".',
    ],
    ['a misspelt word', 'Eval', 'session', 'sesion', '"type" cannot be "sesion".', 'Did you mean "session"?'],
    [
      'an unknown word',
      'Eval',
      'session',
      'tape',
      '"type" cannot be "tape".',
      'Known: session, arena_output, transcript, generic.',
    ],
    [
      'another version',
      'Tool',
      'v1alpha1',
      'v2',
      '"apiVersion" must be promptkit.altairalabs.ai/v1alpha1, not "promptkit.altairalabs.ai/v2".',
      'Write promptkit.altairalabs.ai/v1alpha1.',
    ],
    [
      'a missing key',
      'Tool',
      '  mode: mock\n',
      '',
      '"mode" is missing.',
      'Add "mode": How the tool is carried out: mock, live or mcp.',
    ],
    [
      'an empty name',
      'Tool',
      'metadata:\n  name: sample',
      'metadata:\n  name: ""',
      '"name" must not be empty.',
      'Name of the manifest; what other manifests, filters and results call it.',
    ],
  ] as const)('says in words: %s', async (_name, kind, from, to, message, hint) => {
    const [problem] = (await parse(kind, edit(kind, from, to))).problems;
    expect([problem?.message, problem?.hint]).toEqual([message, hint]);
  });

  it('never speaks as the schema library does', async () => {
    const words = /invalid input|expected|received|unrecognized|ZodError|undefined/i;
    const parsed = await Promise.all(cases.map(([kind, from, to]) => parse(kind, edit(kind, from, to))));
    const messages = parsed.flatMap(({ problems }) => problems);
    expect(messages.filter(({ message, hint }) => words.test(`${message} ${hint ?? ''}`))).toEqual([]);
  });
});
