import type { Sample } from '../../model/history.ts';

/** Between 0 and 1; 0 without trials. */
export function passRate({ passed, total }: Sample): number {
  return total === 0 ? 0 : passed / total;
}
