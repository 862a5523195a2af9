import { describe, expect, test } from 'vitest';
import { createProviderPool } from '../../src/engine/provider-pool.ts';
import type { CompletionRequest, Provider } from '../../src/providers/provider.ts';
import { type BriefMockFile, executeOne, type PlannedArenaInput } from '../helpers/planned-arena.ts';

const PASSED = '{"passed":true,"score":0.9,"reasoning":"Kind."}';
const llmJudge = (params: object = {}) => ({ type: 'llm_judge', params: { criteria: 'Kind?', ...params } });
const asking = (content: string, ...assertions: object[]) => ({ role: 'user', content, assertions });

interface JudgedInput {
  readonly turns: readonly object[];
  readonly conversation?: readonly object[];
  readonly mocks?: Readonly<Record<string, BriefMockFile>>;
  readonly judges?: readonly object[];
  readonly arena?: object;
  readonly more?: PlannedArenaInput;
}

function judged({ turns, conversation = [], mocks, judges, arena, more }: JudgedInput): PlannedArenaInput {
  return {
    scenarios: { s1: { turns, conversation_assertions: conversation, providers: ['assistant'] } },
    providers: { assistant: {}, 'judge-model': { type: 'mock' }, 'other-model': {} },
    mocks: {
      assistant: { defaultResponse: 'Hello.' },
      'judge-model': { defaultResponse: PASSED },
      'other-model': { defaultResponse: '{"passed":false}' },
      ...mocks,
    },
    arena: {
      judges: judges ?? [
        { name: 'first', provider: 'judge-model', model: 'big' },
        { name: 'second', provider: 'other-model' },
      ],
      ...arena,
    },
    ...more,
  };
}

async function run(input: JudgedInput, wrap: (provider: Provider) => Provider = (provider) => provider) {
  const requests: CompletionRequest[] = [];
  const models: (string | undefined)[] = [];
  const pool = createProviderPool({ mode: 'mock' });
  const executed = await executeOne(judged(input), {
    createSpeaker(planned, asked) {
      models.push(asked.model);
      const provider = wrap(pool.speakerFor(planned, asked));
      return {
        ...provider,
        complete(request, signal) {
          requests.push(request);
          return provider.complete(request, signal);
        },
      };
    },
  });
  return { ...executed, requests, models };
}

describe('the judge', () => {
  test('is the first of the arena, or the one named', async () => {
    const { result, models } = await run({
      turns: [asking('Hi', llmJudge(), llmJudge({ judge: 'second' }))],
    });
    expect(result.checks.map(({ status }) => status)).toEqual(['passed', 'failed']);
    expect(models).toEqual(['big', undefined]);
  });

  test('is asked by the built-in prompt: the sections that are given, then the response', async () => {
    const { requests } = await run({
      turns: [
        asking(
          'Hi',
          llmJudge({ rubric: '1 to 5', conversation_aware: true, temperature: 0.1, max_tokens: 50 }),
        ),
      ],
    });
    expect(requests[0]?.system).toContain('"passed"');
    expect(requests[0]).toMatchObject({
      messages: [
        {
          role: 'user',
          content:
            'CRITERIA:\nKind?\n\nRUBRIC:\n1 to 5\n\nCONVERSATION:\nsystem: SYS\nuser: Hi\nassistant: Hello.\n\n\n' +
            'ASSISTANT RESPONSE:\nHello.',
        },
      ],
      temperature: 0.1,
      maxTokens: 50,
      speaker: { role: 'judge', scenario: 's1', turn: 0, question: 1 },
    });
  });

  test.each([
    ['the model that the judge asks for', 'first', 'big'],
    ['the model of its provider', 'second', 'small'],
  ])('is asked by the prompt as it is for %s', async (_case, judge, model) => {
    const model_overrides = { [model]: { system_template: 'For {{criteria}}' } };
    const { requests } = await run({
      turns: [asking('Hi', llmJudge({ judge, prompt: 'support' }))],
      more: {
        prompt: { model_overrides },
        providers: { assistant: {}, 'judge-model': { type: 'mock' }, 'other-model': { model: 'small' } },
      },
    });
    expect(requests[0]?.system).toBe('For Kind?');
  });

  test.each<[string, object, object]>([
    ['the check', { prompt: 'support' }, {}],
    ['the arena', {}, { judge_defaults: { prompt: 'support' } }],
  ])('is asked by the prompt that %s names, as it stands', async (_case, params, arena) => {
    const { requests, result } = await run({
      turns: [asking('Hi', llmJudge({ ...params, conversation_aware: true }))],
      arena,
      mocks: { assistant: { defaultResponse: 'Say {{criteria}} and {{secret}}!' } },
      more: {
        prompt: {
          system_template: '{{criteria}}/{{rubric}}/{{response}}/{{extra}}',
          variables: ['criteria', 'response', 'rubric'].map((name) => ({
            name,
            required: false,
            default: 'none',
          })),
        },
        vars: { extra: 'from vars' },
        fragments: {},
      },
    });
    expect(result.checks[0]).toMatchObject({ status: 'passed' });
    expect(requests[0]).toMatchObject({
      system: 'Kind?//Say {{criteria}} and {{secret}}!/from vars',
      messages: [{ content: 'Return the JSON verdict now.' }],
    });
  });

  test('whose prompt lacks a value makes an error of the check', async () => {
    const { result } = await run({
      turns: [asking('Hi', llmJudge({ prompt: 'support', criteria: '' }))],
      more: {
        prompt: { variables: [{ name: 'criteria', required: true }] },
        scenarios: {
          s1: {
            task_type: 'other',
            providers: ['assistant'],
            turns: [asking('Hi', llmJudge({ prompt: 'support', criteria: '' }))],
          },
        },
      },
    });
    expect(result.checks[0]).toMatchObject({ status: 'error', code: 'PROMPT_VARIABLES_MISSING' });
  });

  test('is shown an answer that was no verdict, with what is wrong', async () => {
    const { requests, result } = await run({
      turns: [asking('Hi', llmJudge())],
      mocks: { 'judge-model': { mock: { s1: { 1: 'Fine!', 2: PASSED } } } },
    });
    expect(result.status).toBe('passed');
    expect(requests[1]?.messages.map(({ role, content }) => [role, content]).slice(1)).toEqual([
      ['assistant', 'Fine!'],
      ['user', expect.stringMatching(/^Your answer is not JSON: .+\. Return the JSON verdict alone/)],
    ]);
  });

  test('costs the run, but no message', async () => {
    const { result, execution, dump } = await run({
      turns: [asking('Hi', llmJudge())],
      conversation: [{ type: 'llm_judge_conversation', params: { criteria: 'Kind?' } }],
    });
    const { telemetry, messages, runMetadata } = await execution.store.getArenaState(result.id);
    const onMessages = messages.reduce((sum, { cost }) => sum + (cost?.totalCost ?? 0), 0);
    expect(telemetry.sideCost?.totalCost).toBeGreaterThan(0);
    expect(result.cost).toBe(onMessages + (telemetry.sideCost?.totalCost ?? 0));
    expect(dump.Cost).toMatchObject({ total_cost_usd: (result.cost ?? 0) / 1e9 });
    expect(runMetadata?.sideCalls?.map(({ role, provider }) => [role, provider])).toEqual([
      ['judge', 'judge-model'],
      ['judge', 'judge-model'],
    ]);
    expect(result.messages).toHaveLength(3);
  });

  test('without any mock file marks the run and decides nothing', async () => {
    const { result } = await run({ turns: [asking('Hi', llmJudge())], mocks: { 'judge-model': {} } });
    expect(result).toMatchObject({ unscripted: true, status: 'error', checks: [{ code: 'INCONCLUSIVE' }] });
  });

  test('that lacks an entry is an error of the check, and the conversation goes on', async () => {
    const { result } = await run({
      turns: [asking('Hi', llmJudge()), asking('Bye')],
      mocks: { 'judge-model': { mock: {} } },
    });
    expect(result.checks[0]).toMatchObject({
      status: 'error',
      code: 'MOCK_ENTRY_MISSING',
      message: expect.stringContaining('mock turn 1 of scenario "s1"'),
    });
    expect(result.messages).toHaveLength(5);
    expect(result.status).toBe('error');
  });

  test('that is called off takes its run with it', async () => {
    const controller = new AbortController();
    const { results } = await (async () => {
      const { execution } = await executeOne(judged({ turns: [asking('Hi', llmJudge())] }), {
        signal: controller.signal,
        createSpeaker: (planned, asked) => ({
          ...createProviderPool({ mode: 'mock' }).speakerFor(planned, asked),
          async complete() {
            controller.abort();
            throw controller.signal.reason;
          },
        }),
      });
      return execution;
    })();
    expect(results[0]).toMatchObject({ status: 'skipped', checks: [{ status: 'error', code: 'ABORTED' }] });
    expect(results[0]?.messages).toHaveLength(3);
  });

  test('may guard every reply', async () => {
    const { result } = await run({
      turns: [asking('Hi'), asking('Bye')],
      more: { prompt: { validators: [{ type: 'llm_judge', params: { criteria: 'Kind?' } }] } },
    });
    expect(result.checks.map(({ use, turn, status }) => [use, turn, status])).toEqual([
      ['guardrail', 0, 'passed'],
      ['guardrail', 1, 'passed'],
    ]);
  });
});
