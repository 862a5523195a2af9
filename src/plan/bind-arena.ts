import path from 'node:path';
import type { CheckCondition } from '../checks/check-condition.ts';
import type { CheckRegistry } from '../checks/index.ts';
import type { JsonObject } from '../lib/json.ts';
import type { DocumentPath, LoadedArena, LoadedManifest, LoadedPrompt } from '../manifest/loaded-arena.ts';
import type { Scenario } from '../manifest/scenario.ts';
import type { CheckScope } from '../model/check.ts';
import { createIdCounter } from '../model/check-id.ts';
import type { Problem } from '../model/problem.ts';
import { bindCheck, type ConfiguredCheck } from './bind-checks.ts';
import { findJudgeProblems } from './bind-judges.ts';
import type { BoundArena, BoundCheck, BoundPrompt, BoundScenario } from './bound-arena.ts';

interface WrittenAssertion {
  readonly type: string;
  readonly params: object;
  readonly message?: string | undefined;
  readonly when?: CheckCondition | undefined;
}

/** Resolves every reference of an arena and finds what is wrong with its checks. */
export function bindArena(
  loaded: LoadedArena,
  registry: CheckRegistry,
): { arena: BoundArena; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const bound = loaded.prompts.map((prompt) => bindPrompt(prompt, loaded, registry, problems));
  bindGlobals(loaded, assertionBinder(loaded, registry, problems));
  const scenarios = loaded.scenarios.map((scenario) => bindScenario(scenario, loaded, registry, problems));
  bindEvals(loaded, registry, problems);
  const arena: BoundArena = {
    loaded,
    scenarios,
    prompts: new Map(bound.map((prompt) => [prompt.manifest.spec.task_type, prompt])),
    providers: loaded.providers,
    tools: new Map(loaded.tools.map((tool) => [tool.id, tool])),
  };
  return { arena, problems };
}

function bindScenario(
  manifest: LoadedManifest<Scenario>,
  loaded: LoadedArena,
  registry: CheckRegistry,
  problems: Problem[],
): BoundScenario {
  const numberId = createIdCounter();
  const bind = assertionBinder(loaded, registry, problems, numberId);
  // What is wrong with the arena's own checks has been said once.
  const globals = bindGlobals(loaded, assertionBinder(loaded, registry, [], numberId));
  return {
    manifest,
    turnChecks: manifest.spec.turns.map((turn, index) =>
      bind(manifest, turn.assertions, 'turn', ['spec', 'turns', index, 'assertions'], index),
    ),
    conversationChecks: [
      ...globals,
      ...bind(manifest, manifest.spec.conversation_assertions, 'conversation', [
        'spec',
        'conversation_assertions',
      ]),
    ],
  };
}

/** Evals cannot run yet, but what is wrong with their checks is reported like everything else. */
function bindEvals(loaded: LoadedArena, registry: CheckRegistry, problems: Problem[]): void {
  for (const manifest of loaded.evals) {
    const bind = assertionBinder(loaded, registry, problems);
    for (const [index, turn] of (manifest.spec.turns ?? []).entries()) {
      bind(
        manifest,
        turn.all_turns?.assertions,
        'turn',
        ['spec', 'turns', index, 'all_turns', 'assertions'],
        index,
      );
    }
    bind(manifest, manifest.spec.conversation_assertions, 'conversation', [
      'spec',
      'conversation_assertions',
    ]);
  }
}

type AssertionBinder = ReturnType<typeof assertionBinder>;

/** The checks of every conversation of an arena, located in the Arena manifest. */
function bindGlobals({ config }: LoadedArena, bind: AssertionBinder): readonly BoundCheck[] {
  const path = ['spec', 'globals', 'conversation_assertions'];
  return bind(config, config.spec.globals?.conversation_assertions, 'conversation', path);
}

function assertionBinder(
  loaded: LoadedArena,
  registry: CheckRegistry,
  problems: Problem[],
  numberId = createIdCounter(),
) {
  return (
    manifest: LoadedManifest<unknown>,
    written: readonly WrittenAssertion[] | undefined,
    scope: CheckScope,
    listPath: DocumentPath,
    turn?: number,
  ): readonly BoundCheck[] =>
    (written ?? []).map((assertion, index) =>
      bindJudgedCheck(
        {
          use: 'assertion',
          scope,
          ...(turn === undefined ? {} : { turn }),
          index,
          type: assertion.type,
          params: assertion.params as JsonObject,
          ...(assertion.message === undefined ? {} : { message: assertion.message }),
          ...(assertion.when === undefined ? {} : { condition: assertion.when }),
          source: manifest.source,
          path: [...listPath, index],
          directory: path.dirname(manifest.source.absolutePath),
        },
        loaded,
        registry,
        numberId,
        problems,
      ),
    );
}

/** Binds a check; one that asks a judge must find judge and prompt in the arena. */
function bindJudgedCheck(
  configured: ConfiguredCheck,
  loaded: LoadedArena,
  registry: CheckRegistry,
  numberId: (id: string) => string,
  problems: Problem[],
): BoundCheck {
  const check = bindCheck(configured, registry, numberId, problems);
  if (check.definition?.asksJudge) {
    problems.push(...findJudgeProblems(check, configured.source, configured.path, loaded));
  }
  return check;
}

function bindPrompt(
  manifest: LoadedPrompt,
  loaded: LoadedArena,
  registry: CheckRegistry,
  problems: Problem[],
): BoundPrompt {
  const numberId = createIdCounter();
  const guardrails = (manifest.spec.validators ?? []).flatMap((validator, index) => {
    const guardrail = bindJudgedCheck(
      {
        use: 'guardrail',
        scope: 'turn',
        index,
        type: validator.type,
        params: validator.params as JsonObject,
        failOnViolation: validator.fail_on_violation ?? true,
        source: manifest.source,
        path: ['spec', 'validators', index],
        directory: path.dirname(manifest.source.absolutePath),
      },
      loaded,
      registry,
      numberId,
      problems,
    );
    return validator.enabled === false ? [] : [guardrail];
  });
  return { manifest, guardrails };
}
