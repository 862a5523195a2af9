import type { Problem } from '../model/problem.ts';
import { findPromptEvalProblems } from './eval-rules.ts';
import type { ManifestKind } from './kinds.ts';
import type { LoadedManifest } from './loaded-arena.ts';
import { findPersonaProblems, findProviderProblems, findToolProblems } from './member-rules.ts';
import { orderProblems, withoutEchoes } from './order-problems.ts';
import { parseManifest, type SpecOf } from './parse-manifest.ts';
import type { ParsedSource } from './parsed-source.ts';
import { findScenarioProblems } from './scenario-rules.ts';

type Rules = { readonly [K in ManifestKind]?: (manifest: LoadedManifest<SpecOf<K>>) => readonly Problem[] };

const rules: Rules = {
  PromptConfig: findPromptEvalProblems,
  Scenario: findScenarioProblems,
  Provider: findProviderProblems,
  Tool: findToolProblems,
  Persona: findPersonaProblems,
};

/** A manifest and what is wrong with it as such, whatever may refer to it. */
export function examineAlone<K extends ManifestKind>(
  kind: K,
  read: ParsedSource,
): { readonly manifest?: LoadedManifest<SpecOf<K>> | undefined; readonly problems: readonly Problem[] } {
  const { manifest, problems } = parseManifest(kind, read);
  const findings = manifest === undefined ? [] : (rules[kind]?.(manifest) ?? []);
  return {
    manifest,
    problems: orderProblems([...problems, ...withoutEchoes(findings, problems)], [read.source.file]),
  };
}
