import { findPromptEvalProblems } from "./eval-rules.js";
import { findPersonaProblems, findProviderProblems, findToolProblems } from "./member-rules.js";
import { orderProblems, withoutEchoes } from "./order-problems.js";
import { parseManifest } from "./parse-manifest.js";
import { findScenarioProblems } from "./scenario-rules.js";
const rules = {
    PromptConfig: findPromptEvalProblems,
    Scenario: findScenarioProblems,
    Provider: findProviderProblems,
    Tool: findToolProblems,
    Persona: findPersonaProblems,
};
/** A manifest and what is wrong with it as such, whatever may refer to it. */
export function examineAlone(kind, read) {
    const { manifest, problems } = parseManifest(kind, read);
    const findings = manifest === undefined ? [] : (rules[kind]?.(manifest) ?? []);
    return {
        manifest,
        problems: orderProblems([...problems, ...withoutEchoes(findings, problems)], [read.source.file]),
    };
}
