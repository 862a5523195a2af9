import {
  createFixedClock,
  type EngineComponents,
  loadArenas,
  openEngineComponents,
} from '../../src/index.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { smallArena } from '../helpers/manifests.ts';
import { FIXED_TIME } from '../helpers/planned-arena.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

const say = (content: string) => ({ role: 'user', content });

/** An arena of two scenarios and two providers of a real type, and a mock file for it. */
export const files = smallArena({
  scenarios: {
    greet: {
      turns: [{ ...say('Hello?'), assistant_temp: 0.9 }, say('Bye.')],
      conversation_assertions: [{ type: 'content_includes_any', params: { patterns: ['Hi'] } }],
    },
    order: {
      turns: [
        { ...say('A tea.'), assertions: [{ type: 'content_includes', params: { patterns: ['coffee'] } }] },
      ],
    },
  },
  providers: { small: {}, large: {} },
  mock: {
    scenarios: {
      greet: { turns: { 1: 'Hi there, what can I do for you today?', 2: 'Goodbye.' } },
      order: { turns: { 1: 'One tea.' } },
    },
  },
});

export const CONFIG = 'config.arena.yaml';

/** The files on a disk. */
export function openWorkspace(more: Readonly<Record<string, string>> = {}): Promise<Workspace> {
  return createWorkspace({ ...files, ...more });
}

/** What the workspace's engine is made of, in mock mode unless told otherwise. */
export async function componentsOf(
  workspace: Workspace,
  options: Parameters<typeof openEngineComponents>[1] = {},
): Promise<EngineComponents> {
  const settings = { workingDirectory: workspace.directory };
  return openEngineComponents(await loadArenas([CONFIG], settings), {
    ...settings,
    mode: 'mock',
    mockConfig: 'mock.yaml',
    clock: createFixedClock(FIXED_TIME),
    executionId: 'x',
    ...options,
  });
}

/** The same with every assistant's provider changed. */
export function withProvider(
  components: EngineComponents,
  change: (provider: Provider) => Provider,
): EngineComponents {
  const { providers } = components.models;
  const changed = {
    ...providers,
    providerOf: (run: Parameters<typeof providers.providerOf>[0]) => change(providers.providerOf(run)),
  };
  return { ...components, models: { ...components.models, providers: changed } };
}
