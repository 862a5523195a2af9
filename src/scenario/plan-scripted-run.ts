import { ManifestError } from '../errors/manifest-error.ts';
import type { PlannedRun, PlannedScenarioRun } from '../plan/planned-run.ts';
import type { ToolDefinition } from '../tools/define-tool.ts';
import { planHarnessRun } from './harness-arena.ts';
import type { ExploreOptions, HarnessConfig, HarnessScenario } from './harness-options.ts';

/** Settings that a planned run can be given; the others stand in its manifests. */
const PLANNED_SETTINGS: ReadonlySet<string> = new Set(['streaming', 'temperature', 'maxTokens']);

/** What is planned with: the tools that are offered, and whether they are all. */
export interface OfferedTools {
  readonly definitions: readonly ToolDefinition[];
  /** Whether tools of the arena are left out. */
  readonly alone: boolean;
}

/** The run that the options ask for. Throws `ManifestError` with code `USAGE` for options that contradict each other. */
export async function planScriptedRun(
  options: ExploreOptions & { readonly projectRoot: string },
  offered: OfferedTools,
): Promise<PlannedScenarioRun> {
  const { prompt, scenario, config = {}, id = 'scripted', provider, speakers = {}, projectRoot } = options;
  if ((prompt === undefined) === (scenario === undefined)) {
    throw usage('A scripted run takes one of "prompt" and "scenario".');
  }
  if (scenario !== undefined && 'kind' in scenario) return changePlanned(scenario, config, offered);
  return planHarnessRun({
    id,
    scenario: await withContext(scenario ?? { turns: [prompt ?? ''] }, config, projectRoot),
    provider: provider.id,
    speakers: Object.keys(speakers),
    toolNames: offered.definitions.map(({ name }) => name),
    config,
    projectRoot,
  });
}

/** The scenario with what the model is told of the project before the first words of the user. */
async function withContext(
  scenario: HarnessScenario,
  { autoContext = false }: HarnessConfig,
  projectRoot: string,
): Promise<HarnessScenario> {
  const [first, ...rest] = scenario.turns;
  if (autoContext === false || first === undefined) return scenario;
  const context = await autoContext(projectRoot);
  const turn = typeof first === 'string' ? { role: 'user', content: first } : first;
  return { ...scenario, turns: [{ ...turn, content: `${context}\n\n${turn.content ?? ''}` }, ...rest] };
}

function changePlanned(
  run: PlannedRun,
  config: HarnessConfig,
  { definitions, alone }: OfferedTools,
): PlannedScenarioRun {
  if (run.kind === 'eval') throw usage(`"${run.eval.id}" is an eval, which holds no conversation.`);
  const unknown = Object.keys(config).filter((name) => !PLANNED_SETTINGS.has(name));
  if (unknown.length > 0) {
    throw usage(`Run "${run.key}" has manifests, which say what config.${unknown.join(', config.')} would.`);
  }
  const { scenario, prompt } = run;
  const names = definitions.map(({ name }) => name);
  if (prompt === undefined && names.length > 0) {
    throw usage(`Run "${run.key}" has no prompt that could allow the tools ${names.join(', ')}.`);
  }
  const allowed = alone ? [] : (prompt?.manifest.spec.allowed_tools ?? []);
  const { manifest } = scenario;
  const { streaming = manifest.spec.streaming ?? false } = config;
  return {
    ...run,
    scenario: { ...scenario, manifest: { ...manifest, spec: { ...manifest.spec, streaming } } },
    prompt: prompt && {
      ...prompt,
      manifest: {
        ...prompt.manifest,
        spec: { ...prompt.manifest.spec, allowed_tools: [...new Set([...allowed, ...names])] },
      },
    },
  };
}

function usage(message: string): ManifestError {
  return new ManifestError({ code: 'USAGE', message });
}
