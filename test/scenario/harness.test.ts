import { describe, expect, test } from 'vitest';
import type { Provider } from '../../src/providers/provider.ts';
import { runScripted } from '../../src/scenario/harness.ts';
import { createToolRegistry } from '../../src/tools/define-tool.ts';
import { calls, find, remove, scripted, wordsOf } from '../helpers/harness-tools.ts';
import { planArena } from '../helpers/planned-arena.ts';

describe('runScripted', () => {
  test('gives response, events, invocations, result and engine', async () => {
    const provider = scripted({ completions: ['Hi!'] });
    const run = await runScripted({ prompt: 'Hello', provider });
    expect(run.response).toBe('Hi!');
    expect(run.result.status).toBe('passed');
    expect(run.invocations).toEqual(provider.invocations);
    expect(run.invocations).not.toBe(provider.invocations);
    const types = run.events.map(({ type }) => type);
    expect([types[0], types.at(-1)]).toEqual(['arena.run.started', 'arena.run.completed']);
    expect(run.events.map(({ sequence }) => sequence)).toEqual(run.events.map((_, index) => index));
    const kept = await run.engine.stateStore.getResult(run.result.runId);
    expect(kept).toMatchObject({
      scenario: 'scripted',
      provider: 'scripted',
      status: 'passed',
    });
    await run.engine.close();
  });

  test('shows the model nothing but the prompt: no system prompt, no tools, no context', async () => {
    const provider = scripted();
    await runScripted({ prompt: 'Hello', provider });
    expect(provider.invocations).toMatchObject([
      { system: '', tools: undefined, toolChoice: undefined, temperature: 0.7, maxTokens: 4096 },
    ]);
    expect(wordsOf(provider.invocations[0]?.messages ?? [])).toEqual([['user', 'Hello']]);
  });

  test('is the same, byte for byte, when it is run again', async () => {
    const hold = async () => {
      const { events, result } = await runScripted({
        prompt: 'Hello',
        provider: scripted({ completions: [calls('find', { name: 'a' })] }),
        tools: [find],
        projectRoot: '/p',
      });
      return JSON.stringify({ events, result });
    };
    expect(await hold()).toBe(await hold());
  });

  test('takes prompt, variables, settings and context from its config', async () => {
    const provider = scripted();
    await runScripted({
      prompt: 'Where is {{thing}}?',
      provider,
      projectRoot: '/p',
      config: {
        systemPrompt: 'You know {{thing}}.',
        variables: { thing: 'it' },
        temperature: 0.1,
        maxTokens: 9,
        autoContext: (root) => `Project at ${root}.`,
      },
    });
    expect(provider.invocations).toMatchObject([{ system: 'You know it.', temperature: 0.1, maxTokens: 9 }]);
    expect(wordsOf(provider.invocations[0]?.messages ?? [])).toEqual([
      ['user', 'Project at /p.\n\nWhere is it?'],
    ]);
  });

  test('holds a scenario in code with its checks; one that fails is a part of the result', async () => {
    const provider = scripted({ completions: ['One.', 'Two.'] });
    const { result, response } = await runScripted({
      provider,
      scenario: {
        turns: [
          'First',
          {
            role: 'user',
            content: 'Second',
            assertions: [{ type: 'content_includes', params: { patterns: ['Three'] } }],
          },
        ],
      },
    });
    expect(response).toBe('Two.');
    expect(result.status).toBe('failed');
    expect(result.checks).toMatchObject([{ type: 'content_includes', status: 'failed' }]);
  });

  test('lets a scripted judge judge', async () => {
    const judge = scripted({
      id: 'strict',
      completions: ['{"passed": true, "score": 0.9, "reasoning": "Polite."}'],
    });
    const { result } = await runScripted({
      provider: scripted(),
      speakers: { strict: judge },
      scenario: {
        turns: ['Hello'],
        conversation_assertions: [
          { type: 'llm_judge_conversation', params: { judge: 'strict', criteria: 'Is it polite?' } },
        ],
      },
    });
    expect(result.checks).toMatchObject([{ type: 'llm_judge_conversation', status: 'passed' }]);
    expect(judge.invocations).toHaveLength(1);
  });

  test('holds a planned run of an arena; tools in code come to those of its prompt', async () => {
    const [run] = planArena({ prompt: { allowed_tools: ['lookup'] }, tools: { lookup: { mock_result: 7 } } });
    const provider = scripted({ completions: [calls('lookup'), calls('find', { name: 'a' }), 'Done it.'] });
    const { result } = await runScripted({
      ...(run === undefined ? {} : { scenario: run }),
      provider,
      tools: [find],
      projectRoot: '/p',
    });
    expect(provider.invocations[0]?.system).toBe('SYS');
    expect(provider.invocations[0]?.tools?.map(({ name }) => name)).toEqual(['lookup', 'find']);
    expect(result.messages.flatMap(({ toolResult }) => toolResult?.content ?? [])).toEqual([
      '7',
      expect.stringContaining('"/p"'),
    ]);
  });

  test('takes a provider of any kind, and notes what it is shown', async () => {
    const real: Provider = {
      id: 'own',
      capabilities: new Set(['tools']),
      complete: async () => ({
        content: 'Mine.',
        toolCalls: [],
        finishReason: 'stop',
        cost: { inputTokens: 0, outputTokens: 0, inputCost: null, outputCost: null, totalCost: null },
      }),
      async *stream() {
        yield* [];
      },
    };
    const { response, invocations } = await runScripted({ prompt: 'Hello', provider: real });
    expect(response).toBe('Mine.');
    expect(invocations).toMatchObject([{ index: 0, mode: 'complete' }]);
  });

  test('joins a registry and tools; two of one name are an error', async () => {
    const provider = scripted();
    await runScripted({ prompt: 'x', provider, registry: createToolRegistry([find]), tools: [remove] });
    expect(provider.invocations[0]?.tools?.map(({ name }) => name)).toEqual(['find', 'remove']);
    const twice = runScripted({ prompt: 'x', provider, registry: createToolRegistry([find]), tools: [find] });
    await expect(twice).rejects.toThrow('called "find"');
  });
});

test('twenty runs under Promise.all keep apart', async () => {
  const runs = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      runScripted({
        prompt: String(index),
        provider: scripted({ completions: [calls('find', { name: `${index}` }), `answer ${index}`] }),
        tools: [find],
      }),
    ),
  );
  expect(runs.map(({ response }) => response)).toEqual(runs.map((_, index) => `answer ${index}`));
});

/** A scenario whose check names a file. */
const withFile = {
  turns: [
    { role: 'user', content: 'x', assertions: [{ type: 'json_schema', params: { schema_file: 'a.json' } }] },
  ],
};

test('files are read where somebody reads them, and only there', async () => {
  const provider = scripted({ completions: ['{}', '{}'] });
  const refused = await runScripted({ scenario: withFile, provider, projectRoot: '/p' });
  expect(refused.result.checks[0]?.message).toContain('The harness reads no files');
  const asked: string[] = [];
  const readText = async (file: string) => {
    asked.push(file);
    return '{"type":"object"}';
  };
  const { result } = await runScripted({ scenario: withFile, provider, projectRoot: '/p', readText });
  expect([result.status, asked]).toEqual(['passed', ['/p/a.json']]);
});
