import { compareFiles } from '../../arena/compare-files.ts';
import { exitCodeOf } from '../../arena/exit-code.ts';
import { renderComparison } from '../../baseline/comparison-json.ts';
import { ManifestError } from '../../errors/manifest-error.ts';
import { renderComment } from '../../reports/pull-request-comment.ts';
import { choiceOf } from '../choice-option.ts';
import { COMPARE_FORMATS } from '../option-choices.ts';
import type { CommandLine } from '../parse-command-line.ts';
import { policyOf } from '../policy-options.ts';
import type { Terminal } from '../terminal.ts';

/** `arena-action compare --baseline A --current B`. */
export async function compareCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const format = choiceOf(line, 'format', COMPARE_FORMATS);
  const { result, comparison } = await compareFiles({
    baseline: requiredFile(line, 'baseline'),
    current: requiredFile(line, 'current'),
    workingDirectory: terminal.workingDirectory,
    policy: policyOf(line),
  });
  terminal.out(
    format === 'json'
      ? renderComparison(comparison)
      : renderComment({ result, comparison, links: {}, notices: [] }),
  );
  return exitCodeOf(comparison);
}

function requiredFile(line: CommandLine, name: string): string {
  const file = line.text(name);
  if (file !== undefined) return file;
  throw new ManifestError({ code: 'USAGE', message: `--${name} is missing; name an arena-results.json.` });
}
