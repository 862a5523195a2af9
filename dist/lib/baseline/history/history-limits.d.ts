/** Limits on what a history may hold; a file beyond those of reading is refused, not cut. */
export declare const HISTORY_LIMITS: {
    /** Characters of a file that is read. */
    readonly characters: number;
    readonly pools: 200000;
    /** Entries of a file that is read; writing keeps fewer. */
    readonly entries: 2000;
    readonly pointsPerEntry: 20000;
    readonly checksPerPool: 10000;
    readonly scoresPerCheck: 200;
    /** Times something can have been tried; a sum of many such numbers is still exact. */
    readonly count: 1000000000;
};
/** What compaction leaves. */
export declare const COMPACTION: {
    readonly entries: 180;
    /** Characters of the file it aims at; pools of current inputs may go beyond it. */
    readonly characters: number;
    /** Days that keep every entry; before them one a day is kept. */
    readonly everyEntryDays: 14;
    /** Days that keep one entry each; before them one a week is kept. */
    readonly dailyDays: 90;
    /** Entries after which a pool of former inputs that none of them added to goes. */
    readonly unseenEntries: 30;
    /** Days after which the pool of a case that is not held any more goes. */
    readonly unseenDays: 365;
    /** Latest scores of a check. */
    readonly scores: 40;
};
/** Milliseconds of a day. */
export declare const DAY_MS = 86400000;
