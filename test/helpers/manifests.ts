const API_VERSION = 'promptkit.altairalabs.ai/v1alpha1';

/** Text of a manifest; JSON is YAML. */
export function manifest(kind: string, name: string, spec: unknown): string {
  return `${JSON.stringify({ apiVersion: API_VERSION, kind, metadata: { name }, spec }, null, 2)}\n`;
}

/** What a small arena is made of; whatever is left out gets a working default. */
export interface SmallArena {
  readonly scenarios?: Readonly<Record<string, object>>;
  readonly providers?: Readonly<Record<string, object & { readonly group?: string }>>;
  readonly prompt?: object;
  readonly tools?: Readonly<Record<string, object>>;
  readonly mock?: unknown;
  readonly arena?: object;
}

/** Files of an arena with one prompt for task type `support`, below a folder. */
export function smallArena(input: SmallArena = {}, folder = ''): Record<string, string> {
  const scenarios = input.scenarios ?? { hello: {} };
  const providers = input.providers ?? { assistant: {} };
  const tools = input.tools ?? {};
  const files: Record<string, string> = {
    'config.arena.yaml': manifest('Arena', 'small', {
      prompt_configs: [{ id: 'support', file: 'support.prompt.yaml' }],
      providers: Object.entries(providers).map(([id, { group }]) => ({
        file: `${id}.provider.yaml`,
        ...(group === undefined ? {} : { group }),
      })),
      scenarios: Object.keys(scenarios).map((id) => ({ file: `${id}.scenario.yaml` })),
      ...(Object.keys(tools).length === 0
        ? {}
        : { tools: Object.keys(tools).map((id) => ({ file: `${id}.tool.yaml` })) }),
      defaults: {},
      ...input.arena,
    }),
    'support.prompt.yaml': manifest('PromptConfig', 'support', {
      task_type: 'support',
      version: '1',
      description: 'Answers.',
      system_template: 'You answer customers.',
      ...input.prompt,
    }),
  };
  for (const [id, { group: _group, ...spec }] of Object.entries(providers)) {
    files[`${id}.provider.yaml`] = manifest('Provider', id, {
      id,
      type: 'openai',
      model: 'gpt-4o-mini',
      ...spec,
    });
  }
  for (const [id, spec] of Object.entries(scenarios)) {
    files[`${id}.scenario.yaml`] = manifest('Scenario', id, {
      id,
      task_type: 'support',
      description: `Scenario ${id}.`,
      turns: [{ role: 'user', content: 'Hello?' }],
      ...spec,
    });
  }
  for (const [id, spec] of Object.entries(tools)) {
    files[`${id}.tool.yaml`] = manifest('Tool', id, {
      name: id,
      description: `Tool ${id}.`,
      mode: 'mock',
      timeout_ms: 1000,
      input_schema: { type: 'object' },
      output_schema: {},
      ...spec,
    });
  }
  if (input.mock !== undefined) files['mock.yaml'] = JSON.stringify(input.mock, null, 2);
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}${file}`, text]));
}
