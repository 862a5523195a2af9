import { canonicalJson } from "../lib/json.js";
import { toUsdIfKnown } from "../model/money.js";
import { formatGoDuration } from "./format-amounts.js";
/** PromptArena's `index.json`, with counts that tell failures from errors and from successes. */
export const promptArenaIndex = {
    name: 'json',
    fileName: 'index.json',
    async render(source, sink, { generatedAt }) {
        const { summary, meta } = source;
        const runs = [];
        for await (const { id, config, scenario, provider, region, latencyMs } of source.runs()) {
            runs.push({ id, config, scenario, provider, region, latencyMs });
        }
        const cost = toUsdIfKnown(summary.cost);
        const configs = unique(runs, ({ config }) => config) ?? meta.selection?.configs ?? [];
        const index = {
            total_runs: summary.total,
            successful: summary.passed,
            failed: summary.failed,
            errors: summary.errors,
            skipped: summary.skipped,
            timestamp: generatedAt,
            config_file: configs.join(', '),
            run_ids: runs.map(({ id }) => id),
            total_cost: cost,
            average_cost: cost === null ? null : summary.total === 0 ? 0 : Number((cost / summary.total).toFixed(9)),
            total_tokens: summary.inputTokens + summary.outputTokens,
            total_duration: formatGoDuration(runs.reduce((sum, { latencyMs }) => sum + latencyMs, 0)),
            scenarios: unique(runs, ({ scenario }) => scenario),
            providers: unique(runs, ({ provider }) => provider),
            regions: unique(runs, ({ region }) => region),
            prompt_packs: runs.length === 0 ? null : [''],
        };
        await sink.write(`${JSON.stringify(JSON.parse(canonicalJson(index)), undefined, 2)}\n`);
    },
};
/** The values in the order in which they first come; null when there are none, as PromptArena writes it. */
function unique(runs, pick) {
    return runs.length === 0 ? null : [...new Set(runs.map(pick))];
}
