import type { Report } from './report.ts';
/** A page that loads nothing. By far the longest of the reports, so what writes it is loaded by those who ask for it. */
export declare const htmlReport: Report;
