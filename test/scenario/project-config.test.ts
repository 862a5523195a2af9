import { symlink } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import {
  configuration,
  configure,
  resetConfiguration,
  useProjectDefaults,
} from '../../src/scenario/configure.ts';
import { judgeAgent } from '../../src/scenario/judge/judge-agent.ts';
import { defineConfig, openProjectConfig } from '../../src/scenario/project-config.ts';
import { redTeamAgent } from '../../src/scenario/red-team/red-team-agent.ts';
import { userSimulatorAgent } from '../../src/scenario/simulator/user-simulator-agent.ts';
import { agentInput, calling, spokenModel } from '../helpers/scenario-agents.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

const NAME = 'scenario.config.mjs';

afterEach(() => {
  resetConfiguration();
  useProjectDefaults({});
});

/** What a directory with these files says of its scenarios. */
async function loading(files: Record<string, string>, prepare?: (workspace: Workspace) => Promise<void>) {
  await using workspace = await createWorkspace(files);
  await prepare?.(workspace);
  return await openProjectConfig(workspace.directory).load();
}

describe('the configuration of a project', () => {
  it.each([NAME, 'scenario.config.js'])('is read from %s', async (name) => {
    const text =
      'export default { defaultModel: { model: "openai/gpt-x", temperature: 0.1 }, headless: true };';
    expect(await loading({ [name]: text, 'package.json': '{"type":"module"}' })).toEqual({
      defaultModel: { model: 'openai/gpt-x', temperature: 0.1 },
      headless: true,
    });
  });

  it('is empty where there is no file, which is looked for once', async () => {
    await using workspace = await createWorkspace({
      'below/scenario.config.mjs': 'throw new Error("below")',
    });
    const config = openProjectConfig(workspace.directory);
    expect(config.isPresent()).toBe(false);
    await workspace.write({ [NAME]: 'throw new Error("late")' });
    expect([config.isPresent(), await config.load()]).toEqual([false, {}]);
  });

  it('is read once, when it is asked for', async () => {
    await using workspace = await createWorkspace({
      [NAME]: 'globalThis.arenaReads = (globalThis.arenaReads ?? 0) + 1; export default {};',
    });
    const config = openProjectConfig(workspace.directory);
    expect([config.isPresent(), Reflect.get(globalThis, 'arenaReads')]).toEqual([true, undefined]);
    await Promise.all([config.load(), config.load()]);
    expect(Reflect.get(globalThis, 'arenaReads')).toBe(1);
    Reflect.deleteProperty(globalThis, 'arenaReads');
  });

  it.each<[string, Record<string, string>, string]>([
    ['throws', { [NAME]: 'throw new Error("no key");' }, `${NAME} cannot be loaded: no key`],
    ['exports nothing', { [NAME]: 'export const other = 1;' }, `${NAME} exports nothing by default`],
    ['is no object', { [NAME]: 'export default 7;' }, `${NAME} is wrong. \`export default\`: `],
    [
      'has a key that nobody knows',
      { [NAME]: 'export default { defaultModle: {} };' },
      `${NAME} is wrong. \`defaultModle\` is no setting. Did you mean "defaultModel"?`,
    ],
    [
      'has such a key within',
      { [NAME]: 'export default { defaultModel: { model: "openai/x", temprature: 1 } };' },
      '`defaultModel.temprature` is no setting. Did you mean "temperature"?',
    ],
    [
      'is too hot',
      { [NAME]: 'export default { defaultModel: { model: "openai/x", temperature: 3 } };' },
      '`defaultModel.temperature`: ',
    ],
    [
      'has no model',
      { [NAME]: 'export default { defaultModel: { model: { name: "gpt" } } };' },
      '`defaultModel.model`: must be a model object such as',
    ],
    [
      'is there twice',
      { [NAME]: 'export default {};', 'scenario.config.js': 'export default {};' },
      `scenario.config.js and ${NAME} are both there`,
    ],
  ])('that %s is an error', async (_name, files, message) => {
    const result = loading(files);
    await expect(result).rejects.toMatchObject({ code: 'INVALID_PROJECT_CONFIG' });
    await expect(result).rejects.toThrow(message);
  });

  it('is not followed out of its directory', async () => {
    const result = loading(
      { 'below/config.mjs': 'globalThis.arenaReads = 1; export default {};' },
      (workspace) => symlink(workspace.path('below/config.mjs'), workspace.path(NAME)),
    );
    await expect(result).rejects.toThrow(`${NAME} is a link that leads out of`);
    expect(Reflect.get(globalThis, 'arenaReads')).toBe(undefined);
  });
});

it('what configure says wins over what the project says', () => {
  useProjectDefaults({ defaultModel: 'openai/project', headless: true });
  expect(configuration()).toEqual({ defaultModel: 'openai/project', headless: true });
  configure({ defaultModel: 'openai/own' });
  expect(configuration()).toEqual({ defaultModel: 'openai/own', headless: true });
  resetConfiguration();
  expect(configuration().defaultModel).toBe('openai/project');
});

describe('an agent without a model, where the project may name one', () => {
  const outside = (laterDefaults: () => Promise<object>) => ({
    resolveModel: () => spokenModel([]),
    environment: {},
    random: () => 0,
    clock: { now: () => new Date(0) },
    laterDefaults,
  });

  it.each([
    ['a user', (later: () => Promise<object>) => userSimulatorAgent({}, outside(later)), 'hello'],
    [
      'an attacker',
      (later: () => Promise<object>) =>
        redTeamAgent({ strategy: 'single-turn', target: 'x' }, outside(later)),
      'hello',
    ],
    [
      'a judge',
      (later: () => Promise<object>) => judgeAgent({ criteria: ['a'] }, outside(later)),
      calling(['continue_test', {}]),
    ],
  ])('%s asks it at the first call, once', async (_name, make, answer) => {
    let reads = 0;
    const model = spokenModel([answer, answer]);
    const agent = make(async () => {
      reads += 1;
      return { defaultModel: { model, temperature: 0.4 } };
    });
    expect(reads).toBe(0);
    await agent.call(agentInput());
    await agent.call(agentInput({ threadId: 'thread', turn: 1 }));
    expect([reads, model.asked[0]?.temperature]).toEqual([1, 0.4]);
  });

  it('fails at its first call where the project names none', async () => {
    const agent = userSimulatorAgent(
      {},
      outside(async () => ({})),
    );
    await expect(agent.call(agentInput())).rejects.toMatchObject({ code: 'NO_MODEL' });
  });
});

it('defineConfig gives back what it is given', () => {
  const config = { headless: true };
  expect(defineConfig(config)).toBe(config);
});
