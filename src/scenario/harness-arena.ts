import { createCheckRegistry } from '../checks/index.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import type { LoadedArena, LoadedManifest, LoadedProvider, SourceFile } from '../manifest/loaded-arena.ts';
import type { PromptConfig } from '../manifest/prompt-config.ts';
import type { Scenario } from '../manifest/scenario.ts';
import { bindArena } from '../plan/bind-arena.ts';
import { planRuns } from '../plan/plan-runs.ts';
import type { PlannedScenarioRun } from '../plan/planned-run.ts';
import type { HarnessConfig, HarnessScenario } from './harness-options.ts';

/** What a run of the harness is planned from. */
export interface HarnessPlan {
  readonly id: string;
  readonly scenario: HarnessScenario;
  /** Id of the provider under test. */
  readonly provider: string;
  /** Ids of the providers that judge or play a user; each is a judge of its own name. */
  readonly speakers: readonly string[];
  readonly toolNames: readonly string[];
  readonly config: HarnessConfig;
  /** Paths of checks start here. */
  readonly projectRoot: string;
}

const TASK = 'scripted';
const FILE = 'harness';

/** Plans one run of a scenario in code. Throws `ManifestError` with code `SCENARIO_INVALID` for checks that are wrong. */
export function planHarnessRun(plan: HarnessPlan): PlannedScenarioRun {
  const { arena, problems } = bindArena(loadedArenaOf(plan), createCheckRegistry());
  const errors = problems.filter(({ severity }) => severity !== 'warning');
  if (errors.length > 0) {
    throw new ManifestError({
      code: 'SCENARIO_INVALID',
      message: `Scenario "${plan.id}": ${errors.map(({ message }) => message).join(' ')}`,
    });
  }
  const [run] = planRuns([arena], { providers: [plan.provider] }).runs;
  if (run?.kind === 'scenario') return run;
  throw new ManifestError({
    code: 'EMPTY_PLAN',
    message: `Scenario "${plan.id}" gives no run; give it turns.`,
  });
}

function loadedArenaOf(plan: HarnessPlan): LoadedArena {
  const { config, id, projectRoot, provider, speakers } = plan;
  const manifest = <Spec>(name: string, spec: Spec): LoadedManifest<Spec> => ({
    id: name,
    metadata: { name },
    spec,
    source: sourceIn(projectRoot),
  });
  const providerOf = (name: string, group: string): LoadedProvider => ({
    ...manifest(name, { id: name, type: 'scripted', model: 'scripted' }),
    group,
  });
  const judges = speakers.map((name) => ({ name, provider: name }));
  return {
    config: manifest(id, {
      prompt_configs: [],
      providers: [],
      defaults: {},
      ...(judges.length === 0 ? {} : { judges }),
    }),
    configDir: projectRoot,
    prompts: [
      {
        ...manifest(TASK, promptOf(plan)),
        referenceId: TASK,
        vars: config.variables ?? {},
        fragments: {},
        fragmentFiles: [],
      },
    ],
    providers: [providerOf(provider, 'default'), ...speakers.map((name) => providerOf(name, 'speakers'))],
    scenarios: [manifest(id, scenarioOf(plan))],
    evals: [],
    tools: [],
    personas: [],
  };
}

function scenarioOf({ id, scenario, config }: HarnessPlan): Scenario {
  const { turns, ...rest } = scenario;
  const { streaming, toolChoice } = config;
  return {
    ...(streaming === undefined ? {} : { streaming }),
    ...(toolChoice === undefined
      ? {}
      : { tool_policy: { tool_choice: toolChoice, max_tool_calls_per_turn: 0, max_total_tool_calls: 0 } }),
    description: '',
    ...rest,
    id,
    task_type: TASK,
    turns: turns.map((turn) => (typeof turn === 'string' ? { role: 'user', content: turn } : turn)),
  };
}

function promptOf({ config, toolNames }: HarnessPlan): PromptConfig {
  const { systemPrompt = '', maxRounds } = config;
  return {
    task_type: TASK,
    version: '1',
    description: '',
    system_template: systemPrompt,
    ...(toolNames.length === 0 ? {} : { allowed_tools: [...toolNames] }),
    ...(maxRounds === undefined ? {} : { tool_policy: { max_rounds: maxRounds } }),
  };
}

/** Nothing of it is on a disk; everything stands at its first line. */
function sourceIn(directory: string): SourceFile {
  return {
    file: FILE,
    absolutePath: `${directory}/${FILE}`,
    locate: () => ({ file: FILE, line: 1, column: 1 }),
    anchorAt: () => undefined,
  };
}
