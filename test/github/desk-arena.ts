import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const ENVELOPE = 'apiVersion: promptkit.altairalabs.ai/v1alpha1\n';

/** An arena of one scenario; its assertions begin on line 11 of the scenario. */
export const DESK_FILES: Readonly<Record<string, string>> = {
  'config.arena.yaml': `${ENVELOPE}kind: Arena
metadata: { name: desk }
spec:
  prompt_configs: [{ id: support, file: support.prompt.yaml }]
  providers: [{ file: assistant.provider.yaml }]
  scenarios: [{ file: scenarios/hours.yaml }]
  defaults: { temperature: 0.2, max_tokens: 400 }
`,
  'support.prompt.yaml': `${ENVELOPE}kind: PromptConfig
metadata: { name: support }
spec:
  task_type: support
  version: v1.0.0
  description: Answers questions.
  system_template: You work at the desk of a shop.
`,
  'assistant.provider.yaml': `${ENVELOPE}kind: Provider
metadata: { name: assistant }
spec: { id: assistant, type: openai, model: gpt-4o-mini }
`,
  'scenarios/hours.yaml': `${ENVELOPE}kind: Scenario
metadata: { name: hours }
spec:
  id: hours
  task_type: support
  description: A question.
  turns:
    - role: user
      content: When are you open?
      assertions:
        - type: content_includes
          params: { patterns: ["9"] }
        - type: content_includes
          params: { patterns: ["18"] }
`,
};

/** The mock file in which the model answers with the text. */
export function mockResponses(text: string): string {
  return `scenarios:\n  hours:\n    turns:\n      1: ${JSON.stringify(text)}\n`;
}

/** Writes the arena into a folder. */
export async function writeDeskArena(folder: string): Promise<void> {
  for (const [name, text] of Object.entries({
    ...DESK_FILES,
    'mock-responses.yaml': mockResponses('From 9 to 18.'),
  })) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}
