import type { Environment } from '../lib/environment.ts';
import { isErrorLike, textOfThrown } from '../lib/error-like.ts';
import { loadPeer } from '../providers/load-peer.ts';

type Attributes = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A span, as far as it is used here. */
export interface Span {
  spanContext(): { readonly traceId: string };
  setAttributes(attributes: Attributes): unknown;
  addEvent(name: string, attributes: Attributes): unknown;
  recordException(error: Error): unknown;
  setStatus(status: { readonly code: number; readonly message?: string }): unknown;
  end(): void;
}

/** The parts of `@opentelemetry/api` that are used here. `Context` means nothing to us. */
export interface OpenTelemetryApi<Context = unknown> {
  readonly trace: {
    getTracer(name: string): {
      startSpan(name: string, options: { readonly attributes: Attributes }, context?: Context): Span;
    };
    setSpan(context: Context, span: Span): Context;
  };
  readonly context: {
    active(): Context;
    with<T>(context: Context, action: () => T): T;
  };
}

/** OpenTelemetry's code of a span that failed. */
const FAILED = 2;

/** Where its API keeps what was registered, in all its versions 1. */
const REGISTERED = Symbol.for('opentelemetry.js.api.1');

/** The API of OpenTelemetry where a tracer is registered in the process and the package can be loaded. */
export async function findTelemetry(environment: Environment): Promise<OpenTelemetryApi | undefined> {
  const registered: unknown = Reflect.get(globalThis, REGISTERED);
  if (typeof registered !== 'object' || registered === null || !('trace' in registered)) return undefined;
  const load = (exported: string) =>
    loadPeer('OpenTelemetry', { name: '@opentelemetry/api', version: '1', exported }, environment);
  try {
    const [trace, context] = await Promise.all([load('trace'), load('context')]);
    return { trace, context } as OpenTelemetryApi;
  } catch {
    // Spans are a courtesy: a run does without them.
    return undefined;
  }
}

/** The span of a turn; calls of agents are spans below it. */
export interface TurnSpan {
  readonly traceId: string;
  setAttributes(attributes: Attributes): void;
  /** Does something in a span of its own, which is the active one meanwhile. */
  within<T>(name: string, attributes: Attributes, action: (span: Span) => Promise<T>): Promise<T>;
  end(): void;
}

/** Opens the span of a turn. */
export function openTurnSpan({ trace, context }: OpenTelemetryApi, attributes: Attributes): TurnSpan {
  const tracer = trace.getTracer('arena-action');
  const turn = tracer.startSpan('Scenario Turn', { attributes });
  const below = trace.setSpan(context.active(), turn);
  return {
    traceId: turn.spanContext().traceId,
    setAttributes: (added) => void turn.setAttributes(added),
    async within(name, facts, action) {
      const span = tracer.startSpan(name, { attributes: facts }, below);
      try {
        return await context.with(trace.setSpan(below, span), () => action(span));
      } catch (error) {
        if (isErrorLike(error)) span.recordException(error);
        span.setStatus({ code: FAILED, message: textOfThrown(error) });
        throw error;
      } finally {
        span.end();
      }
    },
    end: () => turn.end(),
  };
}
