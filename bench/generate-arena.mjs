import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const API_VERSION = 'promptkit.altairalabs.ai/v1alpha1';

/** One prompt, one provider, and a scenario file for each case, with two assertions a turn. */
export function writeArena(directory, { cases, turns, provider = '  id: m\n  type: mock\n  model: m\n' }) {
  const write = (file, kind, name, spec) =>
    writeFileSync(
      path.join(directory, file),
      `apiVersion: ${API_VERSION}\nkind: ${kind}\nmetadata:\n  name: ${name}\nspec:\n${spec}`,
    );
  mkdirSync(path.join(directory, 'scenarios'));
  const names = Array.from({ length: cases }, (_, index) => `case-${index}`);
  write(
    'config.arena.yaml',
    'Arena',
    'bench',
    `  prompt_configs:\n    - { id: p, file: prompt.yaml }\n  providers:\n    - { file: provider.yaml }\n  scenarios:\n${names.map((name) => `    - { file: scenarios/${name}.yaml }\n`).join('')}  defaults: {}\n`,
  );
  write(
    'prompt.yaml',
    'PromptConfig',
    'p',
    '  task_type: t\n  version: "1"\n  description: Answers.\n  system_template: You answer.\n',
  );
  write('provider.yaml', 'Provider', 'm', provider);
  const turn = (number) =>
    `    - role: user\n      content: Question ${number}?\n      assertions:\n        - type: content_includes\n          params:\n            patterns: ["answer ${number}"]\n        - type: content_matches\n          params:\n            pattern: "(?i)answer [0-9]+"\n`;
  const list = Array.from({ length: turns }, (_, index) => turn(index + 1)).join('');
  for (const name of names) {
    write(
      `scenarios/${name}.yaml`,
      'Scenario',
      name,
      `  id: ${name}\n  task_type: t\n  description: Asks.\n  turns:\n${list}`,
    );
  }
  const replies = Array.from(
    { length: turns },
    (_, index) => `      ${index + 1}: This is answer ${index + 1}.\n`,
  ).join('');
  const mock = names.map((name) => `  ${name}:\n    turns:\n${replies}`).join('');
  writeFileSync(path.join(directory, 'mock.yaml'), `scenarios:\n${mock}`);
}
