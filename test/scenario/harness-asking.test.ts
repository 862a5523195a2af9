import { describe, expect, test, vi } from 'vitest';
import { runExplore, runScripted } from '../../src/scenario/harness.ts';
import { ask, calls, find, remove, scripted } from '../helpers/harness-tools.ts';
import { planArena } from '../helpers/planned-arena.ts';

/** What a tool that asks comes to. */
const asking: Record<
  string,
  {
    readonly tool: typeof remove;
    readonly callbacks: Pick<Parameters<typeof runScripted>[0], 'onConfirmation' | 'onUserQuestion'>;
    readonly answer: string;
  }
> = {
  confirmed: { tool: remove, callbacks: { onConfirmation: () => true }, answer: 'removed' },
  'confirmed later': { tool: remove, callbacks: { onConfirmation: async () => true }, answer: 'removed' },
  'not confirmed': {
    tool: remove,
    callbacks: { onConfirmation: () => false },
    answer: 'Tool execution failed: the user did not confirm the call of tool remove',
  },
  'nobody confirms': {
    tool: remove,
    callbacks: {},
    answer: 'Tool execution failed: tool remove needs a confirmation, and nobody is there to give it',
  },
  answered: {
    tool: ask,
    callbacks: { onUserQuestion: ({ question, tool }) => `${tool}: ${question}` },
    answer: 'The user says: ask: Which one?',
  },
  'nobody answers': {
    tool: ask,
    callbacks: {},
    answer: 'Tool execution failed: tool ask asks the user, and nobody is there to answer',
  },
};

test.each(Object.entries(asking))('a tool that asks: %s', async (_name, { tool, callbacks, answer }) => {
  const provider = scripted({ completions: [calls(tool.name, { question: 'Which one?' })] });
  await runScripted({ prompt: 'Do it', provider, tools: [tool], ...callbacks });
  expect(provider.invocations[1]?.messages.at(-1)?.content).toBe(answer);
});

describe('runExplore', () => {
  test('offers tools alone that are read-only, and refuses calls of others', async () => {
    const provider = scripted({ completions: [calls('remove'), calls('find', { name: 'a' })] });
    const asked = vi.fn(() => true);
    const write = { ...find, name: 'write', readOnly: false };
    const options = { prompt: 'Look', provider, tools: [find, write, remove, ask], onConfirmation: asked };
    const { invocations } = await runExplore(options);
    expect(invocations[0]?.tools?.map(({ name }) => name)).toEqual(['find']);
    expect(invocations[1]?.messages.at(-1)?.content).toBe('Error: tool not found: remove');
    expect(asked).not.toHaveBeenCalled();
  });

  test('leaves out the tools of an arena, which may do anything', async () => {
    const [run] = planArena({ prompt: { allowed_tools: ['lookup'] }, tools: { lookup: { mock_result: 7 } } });
    const provider = scripted();
    await runExplore({ ...(run === undefined ? {} : { scenario: run }), provider, tools: [find] });
    expect(provider.invocations[0]?.tools?.map(({ name }) => name)).toEqual(['find']);
  });
});
