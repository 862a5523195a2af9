import { assemblePrompt } from '../conversation/assemble-prompt.ts';
import { defaultVariables, providedVariables, scenarioVariables } from '../conversation/prompt-variables.ts';
import { ArenaError } from '../errors/arena-error.ts';
import type { PlannedScenarioRun } from '../plan/planned-run.ts';
import type { PromptTrace, TracedVariable } from '../reports/prompt-trace.ts';
import type { RunFilters } from './outcome.ts';
import { planArena } from './plan-arena.ts';

/** Assembles the system prompt of every scenario and region asked for, without holding any conversation. */
export async function tracePrompts(options: {
  readonly configs: readonly string[];
  readonly workingDirectory: string;
  readonly filters: RunFilters;
}): Promise<readonly PromptTrace[]> {
  const { runs } = await planArena({ ...options, mode: 'mock' });
  const traces = new Map<string, PromptTrace>();
  for (const run of runs) {
    if (run.kind === 'eval') continue;
    const place = JSON.stringify([run.config, run.scenario.manifest.id, run.region]);
    // Every provider gets the same prompt.
    if (!traces.has(place)) traces.set(place, traceOf(run));
  }
  return [...traces.values()];
}

function traceOf(run: PlannedScenarioRun): PromptTrace {
  const { prompt, scenario, region } = run;
  return {
    scenario: scenario.manifest.id,
    region,
    ...(prompt === undefined
      ? {}
      : { prompt: { id: prompt.manifest.referenceId, file: prompt.manifest.source.file } }),
    allowedTools: prompt?.manifest.spec.allowed_tools ?? [],
    variables: variablesOf(run),
    ...systemOf(run),
  };
}

function systemOf(run: PlannedScenarioRun): Pick<PromptTrace, 'system' | 'problem'> {
  try {
    return { system: assemblePrompt(run).system };
  } catch (error) {
    if (!(error instanceof ArenaError)) throw error;
    return { problem: error.message };
  }
}

/** Later sources win, in the order in which prompts are assembled. */
function variablesOf(run: PlannedScenarioRun): readonly TracedVariable[] {
  const { vars = {}, fragments = {} } = run.prompt?.manifest ?? {};
  const sources = [
    ['scenario', scenarioVariables(run)],
    ['default', defaultVariables(run)],
    ['run', providedVariables(run)],
    ['arena vars', new Map(Object.entries(vars))],
    ['fragment', new Map(Object.entries(fragments))],
  ] as const;
  const variables = new Map<string, TracedVariable>();
  for (const [source, values] of sources) {
    for (const [name, value] of values) variables.set(name, { name, source, value });
  }
  return [...variables.values()];
}
