import path from 'node:path';
import type { CheckCondition } from '../checks/check-condition.ts';
import type { JsonObject } from '../lib/json.ts';
import type { Eval } from '../manifest/eval.ts';
import type { DocumentPath, LoadedArena, LoadedManifest } from '../manifest/loaded-arena.ts';
import type { Scenario } from '../manifest/scenario.ts';
import type { CheckScope } from '../model/check.ts';
import { createIdCounter } from '../model/check-id.ts';
import { bindCheck, type CheckSetting, type ConfiguredCheck } from './bind-checks.ts';
import { findJudgeProblems } from './bind-judges.ts';
import type { BoundCheck, BoundScenario } from './bound-arena.ts';
import { fileOfCheck, type NamedFile } from './named-files.ts';

/** What binding needs beside the checks. */
export interface BindSetting extends CheckSetting {
  /** Grows by the files that checks name. */
  readonly files: NamedFile[];
  /** Where judges are looked for; a manifest that stands alone has none to ask. */
  readonly arena?: LoadedArena;
}

interface WrittenAssertion {
  readonly type: string;
  readonly params: object;
  readonly message?: string | undefined;
  readonly when?: CheckCondition | undefined;
}

/** Binds a list of assertions of a manifest. */
export type AssertionBinder = ReturnType<typeof createAssertionBinder>;

/** Creates a binder; ids are numbered over all the lists it binds. */
export function createAssertionBinder(setting: BindSetting, numberId = createIdCounter()) {
  return (
    manifest: LoadedManifest<unknown>,
    written: readonly WrittenAssertion[] | undefined,
    scope: CheckScope,
    listPath: DocumentPath,
    turn?: number,
  ): readonly BoundCheck[] =>
    (written ?? []).map((assertion, index) => {
      const configured: ConfiguredCheck = {
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
      };
      return bindJudgedCheck(configured, setting, numberId);
    });
}

/** The assertions of a scenario itself. */
export function bindScenarioChecks(
  manifest: LoadedManifest<Scenario>,
  bind: AssertionBinder,
): Pick<BoundScenario, 'turnChecks' | 'conversationChecks'> {
  const { turns, conversation_assertions: conversation } = manifest.spec;
  return {
    turnChecks: turns.map((turn, index) =>
      bind(manifest, turn.assertions, 'turn', ['spec', 'turns', index, 'assertions'], index),
    ),
    conversationChecks: bind(manifest, conversation, 'conversation', ['spec', 'conversation_assertions']),
  };
}

/** The assertions of an eval. Evals cannot run yet, but what is wrong with them is reported like everything else. */
export function bindEvalChecks(manifest: LoadedManifest<Eval>, bind: AssertionBinder): void {
  for (const [index, turn] of (manifest.spec.turns ?? []).entries()) {
    const list = ['spec', 'turns', index, 'all_turns', 'assertions'];
    bind(manifest, turn.all_turns?.assertions, 'turn', list, index);
  }
  const { conversation_assertions: conversation } = manifest.spec;
  bind(manifest, conversation, 'conversation', ['spec', 'conversation_assertions']);
}

/** Binds a check; one that asks a judge must find judge and prompt in the arena. */
export function bindJudgedCheck(
  configured: ConfiguredCheck,
  setting: BindSetting,
  numberId: (id: string) => string,
): BoundCheck {
  const { problems, files, arena } = setting;
  const check = bindCheck(configured, setting, numberId);
  files.push(...fileOfCheck(check, configured));
  if (check.definition?.asksJudge && arena !== undefined) {
    problems.push(...findJudgeProblems(check, configured.source, configured.path, arena));
  }
  return check;
}
