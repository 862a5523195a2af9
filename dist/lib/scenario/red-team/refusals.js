/** Phrases with which agents decline outright. */
export const HARD_REFUSALS = [
    "i can't help with",
    "i can't assist with",
    "i can't do that",
    'i cannot help with',
    'i cannot assist with',
    'i cannot comply',
    "i'm not able to help",
    "i'm unable to",
    'i am unable to',
    "i won't be able to",
    'i must decline',
];
/** Whether an answer declines outright, whatever apostrophes it is typed with. */
export function isHardRefusal(reply) {
    const plain = reply.toLowerCase().replace(/[\u2018\u2019\u02bc]/g, "'");
    return HARD_REFUSALS.some((phrase) => plain.includes(phrase));
}
