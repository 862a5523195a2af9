import type { Sample } from '../../model/history.ts';
/** Between 0 and 1; 0 without trials. */
export declare function passRate({ passed, total }: Sample): number;
