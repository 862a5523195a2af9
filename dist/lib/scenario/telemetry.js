import { isErrorLike, textOfThrown } from "../lib/error-like.js";
import { loadPeer } from "../providers/load-peer.js";
/** OpenTelemetry's code of a span that failed. */
const FAILED = 2;
/** Where its API keeps what was registered, in all its versions 1. */
const REGISTERED = Symbol.for('opentelemetry.js.api.1');
/** The API of OpenTelemetry where a tracer is registered in the process and the package can be loaded. */
export async function findTelemetry(environment) {
    const registered = Reflect.get(globalThis, REGISTERED);
    if (typeof registered !== 'object' || registered === null || !('trace' in registered))
        return undefined;
    const load = (exported) => loadPeer('OpenTelemetry', { name: '@opentelemetry/api', version: '1', exported }, environment);
    try {
        const [trace, context] = await Promise.all([load('trace'), load('context')]);
        return { trace, context };
    }
    catch {
        // Spans are a courtesy: a run does without them.
        return undefined;
    }
}
/** Opens the span of a turn. */
export function openTurnSpan({ trace, context }, attributes) {
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
            }
            catch (error) {
                if (isErrorLike(error))
                    span.recordException(error);
                span.setStatus({ code: FAILED, message: textOfThrown(error) });
                throw error;
            }
            finally {
                span.end();
            }
        },
        end: () => turn.end(),
    };
}
