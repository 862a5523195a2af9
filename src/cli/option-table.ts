/** One option of a command, as it is parsed and as help and reference show it. */
export interface CliOption {
  /** Long name without dashes. */
  readonly name: string;
  readonly short?: string;
  /** A list may be repeated or separated by commas. */
  readonly kind: 'text' | 'list' | 'switch' | 'count';
  /** What stands for the value in help, such as `FILE`. */
  readonly value?: string;
  readonly description: string;
  /** Accepted because PromptArena has it; using it only warns. */
  readonly dormant?: boolean;
}

/** One command of the CLI. */
export interface CliCommand {
  readonly name: string;
  readonly summary: string;
  /** The one positional argument, such as `[PATH]`. */
  readonly positional?: string;
  readonly options: readonly CliOption[];
}

const config: CliOption = {
  name: 'config',
  short: 'c',
  kind: 'list',
  value: 'FILE',
  description: 'Arena manifest, or a directory with a config.arena.yaml (default: config.arena.yaml).',
};

const selection: readonly CliOption[] = [
  { name: 'scenario', kind: 'list', value: 'ID', description: 'Run these scenarios only.' },
  { name: 'provider', kind: 'list', value: 'ID', description: 'Run with these providers only.' },
  { name: 'region', kind: 'list', value: 'NAME', description: 'Regions to run in (default: default).' },
  { name: 'eval', kind: 'list', value: 'ID', description: 'Run these evals instead of scenarios.' },
  {
    name: 'provider-mode',
    kind: 'text',
    value: 'MODE',
    description: 'mock, real, or auto: real when every credential is there (default: real).',
  },
  { name: 'mock-provider', kind: 'switch', description: 'Same as --provider-mode mock.' },
];

const policy: readonly CliOption[] = [
  {
    name: 'fail-on',
    kind: 'text',
    value: 'LIST',
    description: 'new-failures, failures, errors, or never (default: new-failures,errors).',
  },
  {
    name: 'max-cost-increase',
    kind: 'text',
    value: 'LIMIT',
    description: 'Largest increase of the total cost that passes: 10%, or an amount such as $0.05.',
  },
  {
    name: 'on-missing-baseline',
    kind: 'text',
    value: 'MODE',
    description: 'failures, neutral, or fail (default: failures: every failure counts).',
  },
];

const dormant: readonly CliOption[] = [
  {
    name: 'temperature',
    kind: 'text',
    value: 'NUMBER',
    description: 'Set it in the manifests.',
    dormant: true,
  },
  {
    name: 'max-tokens',
    kind: 'text',
    value: 'NUMBER',
    description: 'Set it in the manifests.',
    dormant: true,
  },
  {
    name: 'seed',
    short: 's',
    kind: 'text',
    value: 'NUMBER',
    description: 'Set it in the manifests.',
    dormant: true,
  },
  { name: 'skip-pack-evals', kind: 'switch', description: 'Pack evals do not run yet.', dormant: true },
  {
    name: 'eval-types',
    kind: 'list',
    value: 'TYPE',
    description: 'Pack evals do not run yet.',
    dormant: true,
  },
  { name: 'selfplay', kind: 'switch', description: 'Has no effect in PromptArena either.', dormant: true },
  {
    name: 'roles',
    kind: 'list',
    value: 'ID',
    description: 'Has no effect in PromptArena either.',
    dormant: true,
  },
];

const run: CliCommand = {
  name: 'run',
  summary: 'Run an arena, compare it with a baseline, and write the results.',
  options: [
    config,
    ...selection,
    {
      name: 'mock-config',
      kind: 'text',
      value: 'FILE',
      description: 'Mock responses of the assistants, instead of those the provider manifests name.',
    },
    { name: 'baseline', kind: 'text', value: 'FILE', description: 'An arena-results.json to compare with.' },
    ...policy,
    { name: 'out', short: 'o', kind: 'text', value: 'DIR', description: 'Where files go (default: out).' },
    {
      name: 'formats',
      kind: 'list',
      value: 'NAME',
      description: 'json, junit, markdown, html (default: what the Arena manifest says, else json).',
    },
    { name: 'format', kind: 'list', value: 'NAME', description: 'Same as --formats, which wins.' },
    { name: 'junit-file', kind: 'text', value: 'FILE', description: 'Instead of junit.xml under --out.' },
    { name: 'markdown-file', kind: 'text', value: 'FILE', description: 'Instead of results.md under --out.' },
    { name: 'html', kind: 'switch', description: 'Write the HTML report besides the formats.' },
    {
      name: 'html-file',
      kind: 'text',
      value: 'FILE',
      description: 'The same, to FILE instead of report.html.',
    },
    {
      name: 'concurrency',
      short: 'j',
      kind: 'count',
      value: 'N',
      description: 'Runs at a time (default: the manifest’s, else 6).',
    },
    {
      name: 'print',
      kind: 'text',
      value: 'WHAT',
      description: 'What goes to standard output: summary, comment, or json (default: summary).',
    },
    {
      name: 'exit-zero',
      kind: 'switch',
      description: 'Exit 0 whatever the verdict; what must be mended still exits 2.',
    },
    { name: 'ci', kind: 'switch', description: 'No live progress line.' },
    { name: 'simple', kind: 'switch', description: 'Same as --ci.' },
    {
      name: 'verbose',
      short: 'v',
      kind: 'switch',
      description: 'Print every turn, tool call and check as it happens.',
    },
    ...dormant,
  ],
};

const validate: CliCommand = {
  name: 'validate',
  summary: 'Report every problem of a manifest, an arena, or a directory of manifests.',
  positional: '[PATH]',
  options: [],
};

const plan: CliCommand = {
  name: 'plan',
  summary: 'Print the runs that would be done.',
  options: [
    config,
    ...selection,
    { name: 'format', kind: 'text', value: 'NAME', description: 'table or json (default: table).' },
  ],
};

const compare: CliCommand = {
  name: 'compare',
  summary: 'Compare two result files without running anything.',
  options: [
    { name: 'baseline', kind: 'text', value: 'FILE', description: 'The arena-results.json of the base.' },
    { name: 'current', kind: 'text', value: 'FILE', description: 'The arena-results.json to judge.' },
    ...policy,
    { name: 'format', kind: 'text', value: 'NAME', description: 'markdown or json (default: markdown).' },
  ],
};

/** Every command, in the order help lists them; the reference page is generated from this table. */
export const COMMANDS: readonly CliCommand[] = [run, validate, plan, compare];
