import type { Environment } from '../lib/environment.ts';
type Attributes = Readonly<Record<string, string | number | boolean | readonly string[]>>;
/** A span, as far as it is used here. */
export interface Span {
    spanContext(): {
        readonly traceId: string;
    };
    setAttributes(attributes: Attributes): unknown;
    addEvent(name: string, attributes: Attributes): unknown;
    recordException(error: Error): unknown;
    setStatus(status: {
        readonly code: number;
        readonly message?: string;
    }): unknown;
    end(): void;
}
/** The parts of `@opentelemetry/api` that are used here. `Context` means nothing to us. */
export interface OpenTelemetryApi<Context = unknown> {
    readonly trace: {
        getTracer(name: string): {
            startSpan(name: string, options: {
                readonly attributes: Attributes;
            }, context?: Context): Span;
        };
        setSpan(context: Context, span: Span): Context;
    };
    readonly context: {
        active(): Context;
        with<T>(context: Context, action: () => T): T;
    };
}
/** The API of OpenTelemetry where a tracer is registered in the process and the package can be loaded. */
export declare function findTelemetry(environment: Environment): Promise<OpenTelemetryApi | undefined>;
/** The span of a turn; calls of agents are spans below it. */
export interface TurnSpan {
    readonly traceId: string;
    setAttributes(attributes: Attributes): void;
    /** Does something in a span of its own, which is the active one meanwhile. */
    within<T>(name: string, attributes: Attributes, action: (span: Span) => Promise<T>): Promise<T>;
    end(): void;
}
/** Opens the span of a turn. */
export declare function openTurnSpan({ trace, context }: OpenTelemetryApi, attributes: Attributes): TurnSpan;
export {};
