import { mockClock } from "../engine/mock-time.js";
import { createRunId } from "../engine/run-id.js";
import { ManifestError } from "../errors/manifest-error.js";
import { createEventBus } from "../events/event-bus.js";
import { currentDirectory } from "../lib/current-directory.js";
import { ScriptedProvider } from "../providers/scripted-provider.js";
import { createToolRegistry, toolOf } from "../tools/define-tool.js";
import { openHarnessEngine } from "./harness-engine.js";
import { listenToRun, watchInvocations } from "./harness-watch.js";
import { planScriptedRun } from "./plan-scripted-run.js";
/**
 * Has a provider answer a prompt or a scenario through the whole engine: prompt, tool loop, guardrails, checks, store,
 * events. Starts no timer and calls nobody itself. What breaks the conversation off is thrown; a check that fails is a
 * part of the result. A strict script that is not consumed is an error.
 */
export async function runScripted(options) {
    return hold(options, { definitions: toolsOf(options), alone: false });
}
/** The same with tools alone that change nothing and ask nobody. */
export async function runExplore(options) {
    const harmless = toolsOf(options).filter(({ readOnly, asks }) => readOnly === true && asks === undefined);
    return hold(options, { definitions: harmless, alone: true });
}
function toolsOf({ tools = [], registry }) {
    return createToolRegistry([...(registry?.entries ?? []), ...tools]).entries;
}
async function hold(options, offered) {
    const { bus = createEventBus(mockClock), projectRoot = currentDirectory(), provider, readText } = options;
    const { onConfirmation, onUserQuestion, onEvent, speakers = {} } = options;
    const desk = { projectRoot, onConfirmation, onUserQuestion };
    const tools = new Map(offered.definitions.map((tool) => [tool.name, toolOf(tool, desk)]));
    const run = await planScriptedRun({ ...options, projectRoot }, offered);
    const runId = options.id ?? createRunId(run, { lane: 'mock', executionId: 'scripted', attempt: 1 });
    const watched = watchInvocations(provider, mockClock);
    const parts = { run, provider: watched.provider, speakers, tools, bus, readText };
    const { engine, failure } = openHarnessEngine(parts);
    const listening = listenToRun(bus, runId, onEvent);
    try {
        const result = await engine.executeConversation({ run, runId, bus, ...limitsOf(options) });
        const broken = failure();
        if (broken !== undefined)
            throw broken.error;
        if (result.error !== undefined)
            throw new ManifestError(result.error);
        if (provider instanceof ScriptedProvider && provider.strict)
            provider.assertConsumed();
        await listening.end();
        const response = result.messages.findLast(({ role }) => role === 'assistant')?.content ?? '';
        return { response, events: listening.events, invocations: watched.invocations(), result, engine };
    }
    catch (error) {
        // What broke the run off comes before what a listener made of it.
        await listening.end().catch(() => undefined);
        await engine.close();
        throw error;
    }
}
function limitsOf({ config = {}, signal }) {
    const { temperature, maxTokens } = config;
    const overrides = {
        ...(temperature === undefined ? {} : { temperature }),
        ...(maxTokens === undefined ? {} : { maxTokens }),
    };
    return { overrides, ...(signal === undefined ? {} : { signal }) };
}
