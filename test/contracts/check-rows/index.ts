import { agentRows } from './agents.ts';
import type { CheckRowsByType } from './check-row.ts';
import { jsonRows } from './json.ts';
import { judgeRows } from './judges.ts';
import { sizeRows } from './size.ts';
import { textRows } from './text.ts';
import { toolResultRows } from './tool-results.ts';
import { toolRows } from './tools.ts';

/** The rows of every built-in check type. */
export const checkRows: CheckRowsByType = {
  ...textRows,
  ...sizeRows,
  ...jsonRows,
  ...judgeRows,
  ...toolRows,
  ...toolResultRows,
  ...agentRows,
};
