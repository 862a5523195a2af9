import type { CheckRegistry } from '../checks/index.ts';
import type { LoadedArena, LoadedManifest, LoadedPrompt } from '../manifest/loaded-arena.ts';
import type { Scenario } from '../manifest/scenario.ts';
import type { ManifestAlone } from '../manifest/validate-files.ts';
import { createIdCounter } from '../model/check-id.ts';
import type { Problem } from '../model/problem.ts';
import {
  type AssertionBinder,
  type BindSetting,
  bindEvalChecks,
  bindScenarioChecks,
  createAssertionBinder,
} from './bind-assertions.ts';
import { bindGuardrails } from './bind-guardrails.ts';
import {
  bindPackEvals,
  evalListOf,
  evalListsOf,
  examineEvals,
  type WrittenEvals,
} from './bind-pack-evals.ts';
import type { BoundArena, BoundCheck, BoundPrompt, BoundScenario, PackEvalChoice } from './bound-arena.ts';
import { filesOfTool, findTemplateProblems, type NamedFile } from './named-files.ts';
import { createParamsReader } from './read-params.ts';

/** What is wrong with checks and tools, and the files they name, which are still to be read. */
export interface BindFindings {
  readonly problems: readonly Problem[];
  readonly files: readonly NamedFile[];
}

/** What a prompt has of an arena, where there is none. */
const WITHOUT_ARENA = { vars: {}, fragments: {}, fragmentFiles: [] } as const;

/** Resolves every reference of an arena and finds what is wrong with its checks and the mocks of its tools. */
export function bindArena(
  loaded: LoadedArena,
  registry: CheckRegistry,
  packEvalChoice: PackEvalChoice = {},
): BindFindings & { readonly arena: BoundArena } {
  const problems: Problem[] = loaded.tools.flatMap(findTemplateProblems);
  const files: NamedFile[] = loaded.tools.flatMap(filesOfTool);
  const setting: BindSetting = {
    ...{ registry, problems, files, arena: loaded },
    readParams: createParamsReader(),
  };
  const evalLists = evalListsOf(loaded);
  examineEvals(evalLists, setting);
  const bound = loaded.prompts.map((manifest) => bindPrompt(manifest, evalLists, setting));
  bindGlobals(loaded, createAssertionBinder(setting));
  const scenarios = loaded.scenarios.map((scenario) => bindScenario(scenario, loaded, setting));
  for (const manifest of loaded.evals) bindEvalChecks(manifest, createAssertionBinder(setting));
  const arena: BoundArena = {
    loaded,
    scenarios,
    prompts: new Map(bound.map((prompt) => [prompt.manifest.spec.task_type, prompt])),
    providers: loaded.providers,
    tools: new Map(loaded.tools.map((tool) => [tool.id, tool])),
    packEvals: bindPackEvals(evalLists, setting),
    packEvalChoice,
  };
  return { arena, problems, files };
}

/** What is wrong with the checks of manifests that no arena was loaded for. */
export function findChecksAlone(manifests: readonly ManifestAlone[], registry: CheckRegistry): BindFindings {
  const problems: Problem[] = [];
  const files: NamedFile[] = [];
  const setting: BindSetting = { registry, problems, files, readParams: createParamsReader() };
  for (const { kind, manifest } of manifests) {
    if (kind === 'Scenario') bindScenarioChecks(manifest, createAssertionBinder(setting));
    else if (kind === 'Eval') bindEvalChecks(manifest, createAssertionBinder(setting));
    else bindPrompt({ ...manifest, ...WITHOUT_ARENA, referenceId: manifest.id }, [], setting);
  }
  return { problems, files };
}

function bindPrompt(
  manifest: LoadedPrompt,
  arenaEvals: readonly WrittenEvals[],
  setting: BindSetting,
): BoundPrompt {
  const own = evalListOf(manifest);
  examineEvals([own], setting);
  return {
    manifest,
    guardrails: bindGuardrails(manifest, setting),
    packEvals: bindPackEvals([...arenaEvals, own], setting),
  };
}

function bindScenario(
  manifest: LoadedManifest<Scenario>,
  loaded: LoadedArena,
  setting: BindSetting,
): BoundScenario {
  const numberId = createIdCounter();
  // What is wrong with the arena's own checks has been said once.
  const globals = bindGlobals(loaded, createAssertionBinder({ ...setting, problems: [] }, numberId));
  const own = bindScenarioChecks(manifest, createAssertionBinder(setting, numberId));
  return { manifest, ...own, conversationChecks: [...globals, ...own.conversationChecks] };
}

/** The checks of every conversation of an arena, located in the Arena manifest. */
function bindGlobals({ config }: LoadedArena, bind: AssertionBinder): readonly BoundCheck[] {
  const path = ['spec', 'globals', 'conversation_assertions'];
  return bind(config, config.spec.globals?.conversation_assertions, 'conversation', path);
}
