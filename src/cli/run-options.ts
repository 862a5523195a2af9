import type { CliCommand, CliOption } from './cli-option.ts';
import { CACHE_MODES, FORMATS, PRINTS, PROVIDER_MODES } from './option-choices.ts';
import { verdictOptions } from './verdict-options.ts';

/** Which arena a command is about. */
export const configOption: CliOption = {
  name: 'config',
  short: 'c',
  kind: 'list',
  value: 'FILE',
  description: 'Arena manifest (default: config.arena.yaml).',
};

/** Which runs of the plan a command is about. */
export const selectionOptions: readonly CliOption[] = [
  { name: 'scenario', kind: 'list', value: 'ID', description: 'These scenarios only.' },
  { name: 'provider', kind: 'list', value: 'ID', description: 'These providers only.' },
  {
    name: 'region',
    kind: 'list',
    value: 'NAME',
    description: 'In these regions (default: default).',
    isRare: true,
  },
  { name: 'eval', kind: 'list', value: 'ID', description: 'These evals instead of scenarios.', isRare: true },
  {
    name: 'provider-mode',
    kind: 'text',
    value: 'MODE',
    choices: PROVIDER_MODES,
    description: 'real, mock, or auto (default: real).',
  },
  { name: 'mock-provider', kind: 'switch', description: 'Same as --provider-mode mock.' },
];

/** Narrows a command to what a change can affect. */
export const affectedOption: CliOption = {
  name: 'affected-by',
  kind: 'text',
  value: 'REF',
  description: 'Only what the changes since REF can affect; the rest comes from the baseline.',
};

const outputOptions: readonly CliOption[] = [
  {
    name: 'out',
    short: 'o',
    kind: 'text',
    value: 'DIR',
    description: 'Where files go (default: as the manifest says, or out).',
  },
  {
    name: 'formats',
    kind: 'list',
    value: 'NAME',
    choices: FORMATS,
    description: 'json, junit, markdown, html (default: as the manifest says, or json).',
  },
  {
    name: 'format',
    kind: 'list',
    value: 'NAME',
    choices: FORMATS,
    description: 'Same as --formats, which wins.',
    isRare: true,
  },
  { name: 'html', kind: 'switch', description: 'Write the HTML report besides the formats.' },
  {
    name: 'html-file',
    kind: 'text',
    value: 'FILE',
    description: 'The same, to FILE instead of report.html.',
    isRare: true,
  },
  {
    name: 'junit-file',
    kind: 'text',
    value: 'FILE',
    description: 'Instead of junit.xml under --out.',
    isRare: true,
  },
  {
    name: 'markdown-file',
    kind: 'text',
    value: 'FILE',
    description: 'Instead of results.md under --out.',
    isRare: true,
  },
  { name: 'record', kind: 'switch', description: 'Write what models said, as mock file and recording.' },
  {
    name: 'record-dir',
    kind: 'text',
    value: 'DIR',
    description: 'The same, to DIR instead of recorded under --out.',
    isRare: true,
  },
];

const overrideOptions: readonly CliOption[] = [
  {
    name: 'override-provider',
    kind: 'list',
    value: 'FROM=TO',
    description: 'Let provider TO speak in the place of FROM: as assistant, simulated user and judge.',
    isRare: true,
  },
  {
    name: 'temperature',
    kind: 'number',
    value: 'NUMBER',
    description: 'Temperature of assistants, instead of the manifests’; a turn keeps its own.',
    isRare: true,
  },
  {
    name: 'max-tokens',
    kind: 'count',
    value: 'N',
    description: 'Longest reply of assistants, instead of the manifests’.',
    isRare: true,
  },
  {
    name: 'seed',
    short: 's',
    kind: 'number',
    value: 'NUMBER',
    description: 'Seed of assistants, instead of the manifest’s; a turn keeps its own.',
    isRare: true,
  },
  {
    name: 'selfplay',
    kind: 'switch',
    description: 'Enable simulated users although the Arena manifest does not.',
    isRare: true,
  },
  {
    name: 'roles',
    kind: 'list',
    value: 'ID',
    description: 'Leave out scenarios with simulated users of other roles.',
    isRare: true,
  },
  { name: 'skip-pack-evals', kind: 'switch', description: 'Run no pack evals.', isRare: true },
  {
    name: 'eval-types',
    kind: 'list',
    value: 'TYPE',
    description: 'Run pack evals of these check types only.',
    isRare: true,
  },
];

const executionOptions: readonly CliOption[] = [
  {
    name: 'concurrency',
    short: 'j',
    kind: 'count',
    value: 'N',
    description: 'Runs at a time (default: the manifest’s, or 6).',
  },
  {
    name: 'trials',
    kind: 'count',
    value: 'N',
    description:
      'Hold each scenario up to N times with real models; one that sets trials itself keeps its number (default: 1).',
    isRare: true,
  },
  {
    name: 'run-timeout',
    kind: 'text',
    value: 'DURATION',
    description: 'Longest time of a run, such as 90s or 5m; it then ends as an error (default: none).',
    isRare: true,
  },
  {
    name: 'print',
    kind: 'text',
    value: 'WHAT',
    choices: PRINTS,
    description: 'summary, comment, or json (default: summary).',
  },
  {
    name: 'exit-zero',
    kind: 'switch',
    description: 'Exit 0 whatever the verdict; what must be mended still exits 2.',
    isRare: true,
  },
  { name: 'ci', kind: 'switch', description: 'Plain lines instead of live progress.' },
  { name: 'simple', kind: 'switch', description: 'Same as --ci.', isRare: true },
  { name: 'verbose', short: 'v', kind: 'switch', description: 'Print every event as it happens.' },
];

const purseOptions: readonly CliOption[] = [
  {
    name: 'max-cost',
    kind: 'text',
    value: 'USD',
    description: 'Most that models may cost: at 80% no run starts any more, at 100% no call.',
    isRare: true,
  },
  {
    name: 'cache',
    kind: 'text',
    value: 'MODE',
    choices: CACHE_MODES,
    description: 'Keep answers of models and use them again: off, read-write, or read (default: off).',
    isRare: true,
  },
  {
    name: 'cache-dir',
    kind: 'text',
    value: 'DIR',
    description: 'Where they are kept (default: .arena/cache).',
    isRare: true,
  },
];

/** `arena-action run`. */
export const runOptions: CliCommand = {
  name: 'run',
  summary: 'Run an arena, compare it with a baseline, and write the results.',
  options: [
    ...inGroup('What runs', [
      configOption,
      ...selectionOptions,
      {
        name: 'mock-config',
        kind: 'text',
        value: 'FILE',
        description: 'Mock file instead of those of the manifests.',
      },
      { ...affectedOption, isRare: true },
      {
        name: 'test-command',
        kind: 'text',
        value: 'COMMAND',
        description: 'Run tests with scenarios in code, such as "npx vitest run"; needs no Arena manifest.',
        isRare: true,
      },
    ]),
    ...inGroup('Verdict', verdictOptions),
    ...inGroup('Files', outputOptions),
    ...inGroup('Instead of the manifests', overrideOptions),
    ...inGroup('Money', purseOptions),
    ...inGroup('Execution', executionOptions),
  ],
};

/** `arena-action record`: a run whose `record` is always on. */
export const recordOptions: CliCommand = {
  name: 'record',
  summary: 'Run with real models and write mock files that play it back.',
  options: runOptions.options.filter(
    ({ name }) => !['record', 'mock-config', 'mock-provider', 'affected-by', 'test-command'].includes(name),
  ),
};

function inGroup(group: string, options: readonly CliOption[]): readonly CliOption[] {
  return options.map((option) => ({ ...option, group }));
}
