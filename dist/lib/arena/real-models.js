import { createRealProviders } from "../engine/real-providers.js";
import { createHttpFetch } from "../lib/http-fetch.js";
import { realProviders } from "../plan/lane-of.js";
import { chooseMode } from "./choose-mode.js";
import { requirePrices } from "./open-budget.js";
/** Makes providers that call out, with the keys that were found for them. */
export function createRealModels({ credentials, concealer, }, { environment, fetch = createHttpFetch(environment), readText, readBytes, timers }, purse = {}) {
    const outside = { environment, fetch, readText, readBytes };
    const settingFor = (manifest) => {
        const credential = credentials.of(manifest);
        return credential === undefined ? outside : { ...outside, credential };
    };
    const { random } = Math;
    return createRealProviders({ timers, random, concealer, settingFor, ...purse });
}
/** Real models whose keys, and prices where they have a budget, are looked for before the first runs that need them. */
export function openRealModels(reads, settings, { budget, responses }) {
    const known = new Set();
    let access;
    const concealer = {
        conceal: (text) => access?.concealer.conceal(text) ?? text,
        openStream: () => access?.concealer.openStream() ?? { push: (piece) => piece, end: () => '' },
    };
    return {
        mode: 'real',
        concealer,
        async prepare(runs) {
            if (budget !== undefined)
                requirePrices(runs);
            const providers = realProviders(runs);
            const wanted = [...new Set([...known, ...providers])];
            if (wanted.length === known.size)
                return;
            access = await chooseMode('real', wanted, { ...reads, ...settings });
            for (const provider of providers)
                known.add(provider);
        },
        createReal: createRealModels({ credentials: { of: (one) => access?.credentials.of(one) }, concealer }, reads, {
            ...(budget === undefined ? {} : { budget }),
            ...(responses === undefined ? {} : { cache: responses }),
        }),
    };
}
