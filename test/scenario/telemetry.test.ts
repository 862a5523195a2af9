import { describe, expect, test } from 'vitest';
import { AgentRole } from '../../src/scenario/agent.ts';
import { agent, judge, succeed, user } from '../../src/scenario/steps.ts';
import { findTelemetry, type OpenTelemetryApi, type Span } from '../../src/scenario/telemetry.ts';
import { executorOf, loggingAgent, loggingAgents, scenarioOf } from './logging-agents.ts';

interface Noted {
  readonly name: string;
  readonly parent: string;
  readonly attributes: Record<string, unknown>;
  readonly events: unknown[];
  status?: unknown;
  ended: number;
}

/** An API that notes its spans; a context is the name of the span in it. */
function notingApi(): { readonly api: OpenTelemetryApi; readonly spans: Noted[]; active: string } {
  const spans: Noted[] = [];
  const contexts = new WeakMap<Span, string>();
  const noted = {
    spans,
    active: 'root',
    api: {
      trace: {
        getTracer: () => ({
          startSpan(
            name: string,
            { attributes }: { readonly attributes: object },
            context: unknown = noted.active,
          ) {
            const entry: Noted = {
              name,
              parent: String(context),
              attributes: { ...attributes },
              events: [],
              ended: 0,
            };
            spans.push(entry);
            const span: Span = {
              spanContext: () => ({ traceId: `otel-${spans.filter((other) => other.name === name).length}` }),
              setAttributes: (added) => Object.assign(entry.attributes, added),
              addEvent: (event, facts) => entry.events.push([event, facts]),
              recordException: (error) => entry.events.push(error.message),
              setStatus: (status) => {
                entry.status = status;
              },
              end: () => {
                entry.ended += 1;
              },
            };
            contexts.set(span, name);
            return span;
          },
        }),
        setSpan: (_context: unknown, span: Span) => contexts.get(span),
      },
      context: {
        active: () => noted.active,
        with<T>(context: unknown, action: () => T): T {
          noted.active = String(context);
          const done = action();
          noted.active = 'root';
          return done;
        },
      },
    },
  };
  return noted;
}

describe('tables A2 and A5: spans of OpenTelemetry', () => {
  test('a span for each turn, with the calls of agents below it', async () => {
    const { api, spans } = notingApi();
    const judging = loggingAgent([], 'J', AgentRole.JUDGE, () => ({
      success: false,
      reasoning: 'meh',
      metCriteria: ['a'],
      unmetCriteria: ['b', 'c', 'd'],
    }));
    const script = [
      user(),
      agent(),
      (state: { rollbackMessagesTo(index: number): unknown }) => void state.rollbackMessagesTo(1),
      user(),
      judge(),
    ];
    const config = scenarioOf([...loggingAgents([], 'UA'), judging], script);
    const result = await executorOf(config, { telemetry: api, batchRunId: 'batch' }).run();
    expect(spans.map(({ name, parent, ended }) => `${parent} > ${name} x${ended}`)).toEqual([
      'root > Scenario Turn x1',
      'Scenario Turn > U.call x1',
      'Scenario Turn > A.call x1',
      'root > Scenario Turn x1',
      'Scenario Turn > U.call x1',
      'Scenario Turn > J.call x1',
    ]);
    expect(spans[0]?.attributes).toEqual({
      'langwatch.origin': 'simulation',
      'langwatch.labels': ['scenario'],
      'langwatch.thread.id': 'thread-1',
      'scenario.run_id': 'run-1',
      'scenario.name': 'refund',
      'scenario.batch_id': 'batch',
      'scenario.set_id': 'default',
      'scenario.turn': 0,
      'scenario.rollback_index': 1,
      'scenario.rollback_removed_count': 1,
    });
    expect(spans[1]?.attributes).toEqual({
      'langwatch.span.type': 'agent',
      'langwatch.thread.id': 'thread-1',
      'scenario.role': 'User',
    });
    // [FIX] The score is the share of criteria that are met.
    expect(spans[5]?.events).toEqual([['J Judgment', { passed: false, score: 0.25, details: 'meh' }]]);
    expect(result.messages.map(({ traceId }) => traceId)).toEqual(['otel-1', 'otel-2']);
  });

  test.each([
    [true, 1],
    [false, 0],
  ])('the score of a verdict %s without criteria is %d', async (success, score) => {
    const { api, spans } = notingApi();
    const judging = loggingAgent([], 'J', AgentRole.JUDGE, () => ({
      success,
      metCriteria: [],
      unmetCriteria: [],
    }));
    const config = scenarioOf([...loggingAgents([], 'A'), judging], [judge()]);
    await executorOf(config, { telemetry: api }).run();
    expect(spans[1]?.events).toEqual([['J Judgment', { passed: success, score, details: '' }]]);
  });

  test('a call that fails marks its span, and every span ends', async () => {
    const { api, spans } = notingApi();
    const failing = { name: 'Desk', role: AgentRole.AGENT, call: () => Promise.reject(new Error('down')) };
    await expect(executorOf(scenarioOf([failing], [agent()]), { telemetry: api }).run()).rejects.toThrow(
      'down',
    );
    expect(spans).toMatchObject([
      { name: 'Scenario Turn', ended: 1 },
      { name: 'Desk.call', ended: 1, events: ['down'], status: { code: 2, message: 'down' } },
    ]);
  });

  test('nothing is looked for where no tracer is registered', async () => {
    expect(await findTelemetry({})).toBeUndefined();
    const result = await executorOf(scenarioOf(loggingAgents([], 'UA'), [user(), succeed()])).run();
    expect(result.messages[0]?.traceId).toBe('trace-1');
  });
});
