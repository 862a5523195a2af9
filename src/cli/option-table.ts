import type { CliCommand, CliOption } from './cli-option.ts';
import {
  COMPARE_FORMATS,
  FORMATS,
  INSPECT_FORMATS,
  INSPECT_SECTIONS,
  PLAN_FORMATS,
  SHELLS,
} from './option-choices.ts';
import { affectedOption, configOption, recordOptions, runOptions, selectionOptions } from './run-options.ts';
import { policyOptions } from './verdict-options.ts';

const inspectFormat: CliOption = {
  name: 'format',
  kind: 'text',
  value: 'NAME',
  choices: INSPECT_FORMATS,
  description: 'text or json (default: text).',
};

const validate: CliCommand = {
  name: 'validate',
  summary: 'Report every problem of a manifest, arena or directory.',
  positional: '[PATH]',
  options: [],
};

const plan: CliCommand = {
  name: 'plan',
  summary: 'Print the runs that would be done.',
  options: [
    configOption,
    ...selectionOptions,
    {
      ...affectedOption,
      description: 'Only what the changes since REF can affect, and why.',
    },
    {
      name: 'format',
      kind: 'text',
      value: 'NAME',
      choices: PLAN_FORMATS,
      description: 'table or json (default: table).',
    },
  ],
};

const compare: CliCommand = {
  name: 'compare',
  summary: 'Compare two result files without running anything.',
  options: [
    { name: 'baseline', kind: 'text', value: 'FILE', description: 'The arena-results.json of the base.' },
    { name: 'current', kind: 'text', value: 'FILE', description: 'The arena-results.json to judge.' },
    ...policyOptions,
    {
      name: 'format',
      kind: 'text',
      value: 'NAME',
      choices: COMPARE_FORMATS,
      description: 'markdown or json (default: markdown).',
    },
  ],
};

const bless: CliCommand = {
  name: 'bless',
  summary: 'Accept new failures of the last results as they should be.',
  options: [
    { name: 'reason', kind: 'text', value: 'TEXT', description: 'Why they are; needed.' },
    { name: 'scenario', kind: 'list', value: 'ID', description: 'Failures of these scenarios only.' },
    { name: 'provider', kind: 'list', value: 'ID', description: 'Of these providers only.' },
    { name: 'region', kind: 'list', value: 'NAME', description: 'In these regions only.' },
    {
      name: 'check',
      kind: 'list',
      value: 'ID',
      description: 'Of these checks only, as in arena-results.json.',
    },
    { name: 'type', kind: 'list', value: 'TYPE', description: 'Of these types of checks only.' },
    { ...configOption, description: 'Of these Arena manifests only, as results name them.' },
    { name: 'all', kind: 'switch', description: 'Every new failure.' },
    {
      name: 'out',
      short: 'o',
      kind: 'text',
      value: 'DIR',
      description: 'Where the results are (default: out).',
    },
  ],
};

const view: CliCommand = {
  name: 'view',
  summary: 'Show the last results, or one conversation of them.',
  positional: '[DIR]',
  options: [
    {
      name: 'run',
      kind: 'text',
      value: 'KEY',
      description:
        'Print the conversation of this run with its tool calls and checks; a part of the key will do.',
    },
    { name: 'failed', kind: 'switch', description: 'List the runs that did not pass only.' },
    { name: 'open', kind: 'switch', description: 'Print the path of the HTML report and nothing else.' },
  ],
};

const report: CliCommand = {
  name: 'report',
  summary: 'Write reports of results that are there already.',
  positional: '[PATH]',
  options: [
    {
      name: 'formats',
      kind: 'list',
      value: 'NAME',
      choices: FORMATS,
      description: 'json, junit, markdown, html (default: html).',
    },
    {
      name: 'out',
      short: 'o',
      kind: 'text',
      value: 'DIR',
      description: 'Where they go (default: beside the results).',
    },
  ],
};

const configInspect: CliCommand = {
  name: 'config-inspect',
  summary: 'Show what an arena is made of and what refers to what.',
  options: [
    configOption,
    {
      name: 'section',
      kind: 'text',
      value: 'NAME',
      choices: INSPECT_SECTIONS,
      description: 'One of the sections alone, such as prompts or policy.',
    },
    { name: 'short', short: 's', kind: 'switch', description: 'Counts only.' },
    inspectFormat,
  ],
};

const promptDebug: CliCommand = {
  name: 'prompt-debug',
  summary: 'Show system prompts, their variables and sources.',
  options: [
    configOption,
    { name: 'scenario', kind: 'list', value: 'ID', description: 'These scenarios only.' },
    { name: 'region', kind: 'list', value: 'NAME', description: 'In these regions (default: default).' },
    inspectFormat,
  ],
};

const mocksGenerate: CliCommand = {
  name: 'mocks generate',
  summary: 'Write a mock file that answers as the assistants of a result did.',
  options: [
    {
      name: 'input',
      short: 'i',
      kind: 'text',
      value: 'PATH',
      description: 'An arena-results.json or its directory (default: out).',
    },
    {
      name: 'output',
      short: 'o',
      kind: 'text',
      value: 'FILE',
      description: 'Where it goes (default: providers/mock-generated.yaml); with --per-scenario a directory.',
    },
    { name: 'scenario', kind: 'list', value: 'ID', description: 'These scenarios only.' },
    { name: 'provider', kind: 'list', value: 'ID', description: 'Answers of these providers only.' },
    { name: 'per-scenario', kind: 'switch', description: 'One file for each scenario.' },
    { name: 'merge', kind: 'switch', description: 'Change only these entries of a file that is there.' },
    {
      name: 'default-response',
      kind: 'text',
      value: 'TEXT',
      description: 'Answer to turns without an entry.',
    },
    { name: 'dry-run', kind: 'switch', description: 'Print it instead of writing.' },
  ],
};

const doctor: CliCommand = {
  name: 'doctor',
  summary: 'Tell which providers, keys, prices and surfaces there are.',
  options: [
    configOption,
    { name: 'call', kind: 'switch', description: 'Ask each provider for one word; costs next to nothing.' },
    inspectFormat,
  ],
};

const mockDrift: CliCommand = {
  name: 'mock-drift',
  summary: 'Run a sample for real and tell where mock files differ from it.',
  options: [
    configOption,
    ...selectionOptions.filter(({ name }) => ['scenario', 'provider', 'region'].includes(name)),
    {
      name: 'mock-config',
      kind: 'text',
      value: 'FILE',
      description: 'Mock file instead of those of the manifests.',
    },
    { name: 'sample', kind: 'count', value: 'N', description: 'Most runs that are done (default: 5).' },
    { name: 'seed', kind: 'number', value: 'NUMBER', description: 'Chooses the scenarios (default: 0).' },
    {
      name: 'fail-below',
      kind: 'number',
      value: 'SHARE',
      description: 'Exit 1 when mock files and model are less alike, from 0 to 1 (default: 0).',
    },
    { name: 'max-cost', kind: 'text', value: 'USD', description: 'Most that the model may cost.' },
    { name: 'out', short: 'o', kind: 'text', value: 'DIR', description: 'Where files go (default: out).' },
    inspectFormat,
  ],
};

const completion: CliCommand = {
  name: 'completion',
  summary: 'Print the completion script of a shell: bash, zsh, or fish.',
  positional: 'SHELL',
  positionalChoices: SHELLS,
  options: [],
};

/** Every command, in the order help lists them; reference page and completion are generated from this table. */
export const COMMANDS: readonly CliCommand[] = [
  runOptions,
  recordOptions,
  validate,
  plan,
  compare,
  bless,
  view,
  report,
  configInspect,
  promptDebug,
  mocksGenerate,
  mockDrift,
  doctor,
  completion,
];
