/** When the list was last held against the pages it comes from. */
export const PRICES_AS_OF = '2026-10-24';
/** Where the prices come from, by provider type. */
export const PRICE_SOURCES = {
    openai: 'https://developers.openai.com/api/docs/pricing',
    claude: 'https://platform.claude.com/docs/en/about-claude/pricing',
    gemini: 'https://ai.google.dev/gemini-api/docs/pricing',
};
const LONG_OPENAI = 272_000;
const LONG_GEMINI = 200_000;
const LONG_HAIKU = 100_000;
/** What Anthropic charges for a cache entry of five minutes, as a multiple of the price of input. */
export const CLAUDE_CACHE_WRITE = 1.25;
/** A price, followed by the price of long prompts where there is one. */
function price(input, cached, output, long) {
    return {
        input,
        output,
        ...(cached === undefined ? {} : { cached }),
        ...(long === undefined ? {} : { long }),
    };
}
function above(aboveTokens, input, cached, output) {
    return { aboveTokens, input, cached, output };
}
function claude(input, cached, output, long) {
    const write = (base) => ({ cacheWrite: base * CLAUDE_CACHE_WRITE });
    return {
        ...price(input, cached, output, long === undefined ? undefined : { ...long, ...write(long.input) }),
        ...write(input),
    };
}
const OPENAI = {
    'gpt-6-astra': price(10, 1, 50, above(LONG_OPENAI, 20, 2, 75)),
    'gpt-6.1-sol': price(2, 0.1, 10, above(LONG_OPENAI, 4, 0.2, 15)),
    'gpt-6-sol': price(2, 0.2, 10, above(LONG_OPENAI, 4, 0.4, 15)),
    'gpt-6-luna': price(0.1, 0.01, 0.5, above(LONG_OPENAI, 0.2, 0.02, 0.75)),
    'gpt-5.6-sol': price(4, 0.4, 20, above(LONG_OPENAI, 8, 0.8, 30)),
    'gpt-5.6-terra': price(2, 0.2, 12, above(LONG_OPENAI, 4, 0.4, 18)),
    'gpt-5.6-luna': price(0.2, 0.02, 1.2, above(LONG_OPENAI, 0.4, 0.04, 1.8)),
    'gpt-5.5': price(5, 0.5, 30, above(LONG_OPENAI, 10, 1, 45)),
    'gpt-5.4': price(2.5, 0.25, 15, above(LONG_OPENAI, 5, 0.5, 22.5)),
    'gpt-5.4-mini': price(0.75, 0.075, 4.5),
    'gpt-5.4-nano': price(0.2, 0.02, 1.25),
    'gpt-5.2': price(1.75, 0.175, 14),
    'gpt-5.2-pro': price(21, undefined, 168),
    'gpt-5.1': price(1.25, 0.125, 10),
    'gpt-5': price(1.25, 0.125, 10),
    'gpt-5-mini': price(0.25, 0.025, 2),
    'gpt-5-nano': price(0.05, 0.005, 0.4),
    'gpt-5-pro': price(15, undefined, 120),
    'gpt-4.1': price(2, 0.5, 8),
    'gpt-4.1-mini': price(0.4, 0.1, 1.6),
    'gpt-4.1-nano': price(0.1, 0.025, 0.4),
    'gpt-4o': price(2.5, 1.25, 10),
    'gpt-4o-2024-05-13': price(5, undefined, 15),
    'gpt-4o-mini': price(0.15, 0.075, 0.6),
    'gpt-4-turbo': price(10, undefined, 30),
    'gpt-4': price(30, undefined, 60),
    'gpt-3.5-turbo': price(0.5, undefined, 1.5),
    o1: price(15, 7.5, 60),
    'o1-pro': price(150, undefined, 600),
    o3: price(2, 0.5, 8),
    'o3-pro': price(20, undefined, 80),
    'o3-mini': price(1.1, 0.55, 4.4),
    'o4-mini': price(1.1, 0.275, 4.4),
};
const CLAUDE = {
    'claude-fable-5-1': claude(10, 0.25, 50),
    'claude-fable-5': claude(10, 1, 50),
    'claude-opus-5-5': claude(4, 0.2, 20),
    'claude-opus-5': claude(5, 0.5, 25),
    'claude-opus-4-8': claude(5, 0.5, 25),
    'claude-opus-4-7': claude(5, 0.5, 25),
    'claude-opus-4-6': claude(5, 0.5, 25),
    'claude-opus-4-5': claude(5, 0.5, 25),
    'claude-opus-4-1': claude(15, 1.5, 75),
    'claude-opus-4': claude(15, 1.5, 75),
    'claude-sonnet-5-5': claude(2, 0.1, 10),
    'claude-sonnet-5': claude(2, 0.2, 10),
    'claude-sonnet-4-6': claude(3, 0.3, 15),
    'claude-sonnet-4-5': claude(3, 0.3, 15),
    'claude-sonnet-4': claude(3, 0.3, 15),
    'claude-haiku-5-5': claude(0.1, 0.01, 0.5, above(LONG_HAIKU, 0.5, 0.05, 2.5)),
    'claude-haiku-4-5': claude(1, 0.1, 5),
    'claude-3-7-sonnet': claude(3, 0.3, 15),
    'claude-3-5-sonnet': claude(3, 0.3, 15),
    'claude-3-5-haiku': claude(0.8, 0.08, 4),
    'claude-3-opus': claude(15, 1.5, 75),
    'claude-3-haiku': claude(0.25, 0.03, 1.25),
};
const GEMINI = {
    'gemini-3.5-flash': price(1.5, 0.15, 9),
    'gemini-3.1-pro': price(2, 0.2, 12, above(LONG_GEMINI, 4, 0.4, 18)),
    'gemini-3.1-flash-lite': price(0.25, 0.025, 1.5),
    'gemini-3-flash': price(0.5, 0.05, 3),
    'gemini-2.5-pro': price(1.25, 0.125, 10, above(LONG_GEMINI, 2.5, 0.25, 15)),
    'gemini-2.5-flash': price(0.3, 0.03, 2.5),
    'gemini-2.5-flash-lite': price(0.1, 0.01, 0.4),
    'gemini-2.0-flash': price(0.1, 0.025, 0.4),
    'gemini-1.5-pro': price(1.25, 0.3125, 5),
    'gemini-1.5-flash': price(0.075, 0.01875, 0.3),
};
/** List prices by provider type and model. */
export const PRICE_TABLE = {
    openai: OPENAI,
    claude: CLAUDE,
    gemini: GEMINI,
};
