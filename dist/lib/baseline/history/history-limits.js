/** Limits on what a history may hold; a file beyond those of reading is refused, not cut. */
export const HISTORY_LIMITS = {
    /** Characters of a file that is read. */
    characters: 32 * 1024 * 1024,
    pools: 200_000,
    /** Entries of a file that is read; writing keeps fewer. */
    entries: 2_000,
    pointsPerEntry: 20_000,
    checksPerPool: 10_000,
    scoresPerCheck: 200,
    /** Times something can have been tried; a sum of many such numbers is still exact. */
    count: 1_000_000_000,
};
/** What compaction leaves. */
export const COMPACTION = {
    entries: 180,
    /** Characters of the file it aims at; pools of current inputs may go beyond it. */
    characters: 2 * 1024 * 1024,
    /** Days that keep every entry; before them one a day is kept. */
    everyEntryDays: 14,
    /** Days that keep one entry each; before them one a week is kept. */
    dailyDays: 90,
    /** Entries after which a pool of former inputs that none of them added to goes. */
    unseenEntries: 30,
    /** Days after which the pool of a case that is not held any more goes. */
    unseenDays: 365,
    /** Latest scores of a check. */
    scores: 40,
};
/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;
