import type { HistoryPool } from '../../model/history.ts';
/** What makes two samples the same: the case, everything it depends on, and the model's name. */
export declare function poolKey({ case: name, inputs, model, }: Pick<HistoryPool, 'case' | 'inputs' | 'model'>): string;
