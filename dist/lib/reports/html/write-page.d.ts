import type { Report } from '../report.ts';
/**
 * One HTML file that loads nothing: verdict, findings, matrix, costs, and every conversation. The source is gone
 * through twice, once for the tables and once for the conversations, so that no more than one of them is held.
 */
export declare const writePage: Report['render'];
