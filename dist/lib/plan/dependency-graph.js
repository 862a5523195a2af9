import { helperProvidersOf } from "./helper-providers.js";
import { filesOfAssistant, filesOfEval, filesOfScenario, nearestFirst, sharedFilesOf, } from "./run-files.js";
import { createSettingsWriter } from "./run-settings.js";
import { findUncertainties } from "./uncertain-files.js";
/** Builds the graph of a plan's runs. Runs that differ by trial or region alone share their answer. */
export function buildDependencyGraph(runs, setting) {
    const known = new Map();
    const ofScenario = new Map();
    const settings = createSettingsWriter(setting);
    const scenarioFiles = (run) => {
        const found = ofScenario.get(run.scenario) ?? filesOfScenario(run);
        ofScenario.set(run.scenario, found);
        return found;
    };
    const examine = (run) => ({
        files: nearestFirst(run.kind === 'eval' ? filesOfEval(run) : [...scenarioFiles(run), ...filesOfAssistant(run)], run.arena.loaded.config.source.absolutePath),
        shared: nearestFirst(sharedFilesOf(run, helperProvidersOf(run), setting.mockFile)),
        settings: settings(run),
    });
    return {
        uncertain: findUncertainties(runs, setting),
        of(run) {
            const subject = run.kind === 'eval' ? run.eval : run.scenario;
            const bySpeaker = known.get(subject) ?? new Map();
            known.set(subject, bySpeaker);
            const speaker = run.kind === 'eval' ? run.eval : run.provider;
            const found = bySpeaker.get(speaker) ?? examine(run);
            bySpeaker.set(speaker, found);
            return found;
        },
    };
}
