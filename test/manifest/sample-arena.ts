import { loadFiles, summarise } from './memory-files.ts';

/** A manifest's text with its envelope; the spec is indented YAML. */
export function manifestText(kind: string, name: string, spec: string): string {
  const body = spec
    .replace(/^\n/, '')
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n');
  return `apiVersion: promptkit.altairalabs.ai/v1alpha1\nkind: ${kind}\nmetadata:\n  name: ${name}\nspec:\n${body}\n`;
}

/** An arena that loads without a problem; every file can be replaced. */
export const soundArena: Readonly<Record<string, string>> = {
  'config.arena.yaml': manifestText(
    'Arena',
    'sound',
    `prompt_configs:
  - id: support
    file: prompts/support.yaml
providers:
  - file: providers/mock.yaml
scenarios:
  - file: scenarios/hello.yaml
defaults: {}`,
  ),
  'prompts/support.yaml': manifestText(
    'PromptConfig',
    'support',
    `task_type: support
version: v1
description: Answers questions.
system_template: You help.`,
  ),
  'providers/mock.yaml': manifestText('Provider', 'mock', 'id: mock\ntype: mock\nmodel: m'),
  'scenarios/hello.yaml': manifestText(
    'Scenario',
    'hello',
    `id: hello
task_type: support
description: Says hello.
turns:
  - role: user
    content: Hello`,
  ),
};

/** The sound arena with some files replaced, and lines added to the Arena's spec. */
export function arenaWith(files: Readonly<Record<string, string>>, more = ''): Record<string, string> {
  const config = soundArena['config.arena.yaml'] ?? '';
  const added = more.trim() === '' ? config : `${config}${more.replace(/^(?=.)/gm, '  ')}\n`;
  return { ...soundArena, 'config.arena.yaml': added, ...files };
}

/** Short forms of everything wrong with an arena. */
export async function problemsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return summarise((await loadFiles(files)).problems);
}

/** A scenario called hello, with turns and further keys of its spec. */
export const scenario = (more: string, turns = '- role: user\n  content: Hello') =>
  manifestText(
    'Scenario',
    'hello',
    `id: hello\ntask_type: support\ndescription: d\nturns:\n${turns.replace(/^/gm, '  ')}\n${more}`.trimEnd(),
  );
/** A prompt called support. */
export const prompt = (more: string) =>
  manifestText(
    'PromptConfig',
    'support',
    `task_type: support\nversion: v1\ndescription: d\n${more || 'system_template: t'}`,
  );
/** A provider called mock. */
export const provider = (more: string) =>
  manifestText('Provider', 'mock', `id: mock\n${more || 'type: mock\nmodel: m'}`);
/** A tool called find. */
export const tool = (spec: string) => manifestText('Tool', 'find', spec);
/** A persona called eve. */
export const persona = (more: string) =>
  manifestText(
    'Persona',
    'eve',
    `id: eve\ndescription: d\ngoals: []\nconstraints: []\nstyle: {verbosity: short, challenge_level: low, friction_tags: []}\ndefaults: {}\n${more}`.trimEnd(),
  );
/** A block that lets eve play the role client. */
export const selfPlay = (more = '') =>
  `self_play:\n  enabled: true\n  personas:\n    - file: eve.yaml\n  roles:\n    - id: client\n      provider: mock${more}`;
