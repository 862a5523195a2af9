import type { Annotation } from '../reports/annotations.ts';
import { WORKFLOW_ANNOTATIONS_PER_LEVEL } from './limits.ts';
import type { Runner } from './runner.ts';

const SEVERITY = { failure: 0, warning: 1, notice: 2 } as const;

/** Makes annotations by workflow commands, for want of a check run; the worst first, as GitHub shows few of them. */
export function printWorkflowAnnotations(
  runner: Pick<Runner, 'error' | 'warning' | 'notice'>,
  annotations: readonly Annotation[],
): { readonly omitted: number } {
  const shown = annotations.toSorted((a, b) => SEVERITY[a.level] - SEVERITY[b.level]).filter(fewPerLevel());
  for (const { level, message, title, path, startLine, startColumn } of shown) {
    const place = {
      title,
      file: path,
      line: startLine,
      ...(startColumn === undefined ? {} : { column: startColumn }),
    };
    if (level === 'failure') runner.error(message, place);
    else if (level === 'warning') runner.warning(message, place);
    else runner.notice(message, place);
  }
  return { omitted: annotations.length - shown.length };
}

function fewPerLevel(): (annotation: Annotation) => boolean {
  const counts = { failure: 0, warning: 0, notice: 0 };
  return ({ level }) => ++counts[level] <= WORKFLOW_ANNOTATIONS_PER_LEVEL;
}
