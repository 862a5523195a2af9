import type { Problem } from '../model/problem.ts';

/** Sorts problems by the order of their files, then by place; what is said twice is said once. */
export function orderProblems(
  problems: readonly Problem[],
  fileOrder: readonly string[],
): readonly Problem[] {
  const ranks = new Map<string, number>();
  for (const file of [...fileOrder, ...problems.map(({ location }) => location.file)]) {
    if (!ranks.has(file)) ranks.set(file, ranks.size);
  }
  const rankOf = ({ location }: Problem) => ranks.get(location.file) ?? ranks.size;
  const unique = new Map<string, Problem>();
  for (const problem of problems) {
    const identity = identityOf(problem);
    if (!unique.has(identity)) unique.set(identity, problem);
  }
  return [...unique.values()].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) || a.location.line - b.location.line || a.location.column - b.location.column,
  );
}

/** Leaves out findings about values that are known to be wrong already, or that stand in for them. */
export function withoutEchoes(
  findings: readonly Problem[],
  reported: readonly Problem[],
): readonly Problem[] {
  const errors = reported.filter(({ severity, path }) => severity === 'error' && path !== '');
  return findings.filter(
    (finding) =>
      !errors.some(
        (error) => error.location.file === finding.location.file && covers(error.path, finding.path),
      ),
  );
}

function covers(outer: string, inner: string): boolean {
  if (!inner.startsWith(outer)) return false;
  const next = inner[outer.length];
  return next === undefined || next === '.' || next === '[';
}

/** The same complaint about one place may reach it through several aliases or references. */
function identityOf({ location, code, message }: Problem): string {
  return JSON.stringify([location.file, location.line, location.column, code, message]);
}
