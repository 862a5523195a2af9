import { randomUUID } from 'node:crypto';
import { existingConfigs } from '../arena/existing-configs.ts';
import { EXIT_CODES } from '../arena/exit-code.ts';
import type { ArenaOutcome, PolicyRequest } from '../arena/outcome.ts';
import { parseRunTimeout } from '../arena/parse-run-timeout.ts';
import { runArena } from '../arena/run-arena.ts';
import { systemClock } from '../lib/clock.ts';
import type { Problem } from '../model/problem.ts';
import type { CommitFacts } from '../model/run-result.ts';
import { formatProblems } from '../reports/problems.ts';
import { terminalLine } from '../reports/terminal-style.ts';
import { baselineOf } from './baseline-options.ts';
import { choiceOf } from './choice-option.ts';
import { PRINTS } from './option-choices.ts';
import { overridesOf } from './override-options.ts';
import type { CommandLine } from './parse-command-line.ts';
import { readPolicyAt } from './policy-from-git.ts';
import { runPolicyOf } from './policy-options.ts';
import { createProgress, type ProgressStyle } from './progress.ts';
import { purseOptionsOf } from './purse-options.ts';
import { readChangedFiles } from './read-changed-files.ts';
import { configsOf, filtersOf, modeOf } from './selection-options.ts';
import type { Terminal } from './terminal.ts';

/** What the command says, and what was found out before. */
interface RunRequest {
  /** Whether the runs are recorded, or where. */
  readonly record: string | boolean;
  readonly commit: Promise<CommitFacts | undefined>;
}

/** Runs arenas as a command line asks; the answer is the exit code. */
export async function runArenas(
  line: CommandLine,
  terminal: Terminal,
  { record, commit }: RunRequest,
): Promise<number> {
  const print = choiceOf(line, 'print', PRINTS);
  const progress = createProgress(terminal, progressStyle(line, terminal));
  const affectedBy = line.text('affected-by');
  const options = {
    ...overridesOf(line),
    ...purseOptionsOf(line),
    workingDirectory: terminal.workingDirectory,
    configs: await configsBesideTests(line, terminal),
    filters: filtersOf(line),
    mode: modeOf(line),
    ...givenOptions(line),
    ...testOptions(line, terminal),
    ...(affectedBy === undefined
      ? {}
      : { listChangedFiles: () => readChangedFiles(terminal.workingDirectory, affectedBy) }),
    record: typeof record === 'string' ? { directory: record } : record,
    policy: runPolicyOf(line),
    resolvePolicy: (request: PolicyRequest) =>
      readPolicyAt(line.text('policy-from'), request.places, terminal.workingDirectory),
    environment: terminal.environment,
    commit,
    clock: systemClock,
    executionId: randomUUID(),
    signal: terminal.signal,
    onEvent: progress.onEvent,
    ...(progress.eventTypes === undefined ? {} : { eventTypes: progress.eventTypes }),
    onWarning: (warning: Problem | string) => progress.print(warningText(warning, terminal)),
  };
  const resolveBaseline = baselineOf(line, options);
  const outcome = await runArena({ ...options, resolveBaseline }).finally(() => progress.end());
  terminal.out(await printed(print, outcome, terminal));
  for (const file of outcome.files.recorded ?? []) terminal.err(`Recorded ${terminalLine(file)}\n`);
  return line.isOn('exit-zero') ? EXIT_CODES.pass : outcome.exitCode;
}

/** `LOG_LEVEL` is PromptArena's variable for how much is told. */
function progressStyle(line: CommandLine, { isInteractive, environment }: Terminal): ProgressStyle {
  if (line.isOn('verbose') || /^(debug|trace)$/i.test(environment.LOG_LEVEL ?? '')) return 'events';
  return isInteractive && !line.isOn('ci') && !line.isOn('simple') ? 'in-place' : 'lines';
}

/** With a test command there need not be an arena, so the usual one is run where it is. */
async function configsBesideTests(
  line: CommandLine,
  { workingDirectory }: Terminal,
): Promise<readonly string[]> {
  const configs = configsOf(line);
  if (line.text('test-command') === undefined || line.list('config') !== undefined) return configs;
  return existingConfigs(configs, workingDirectory);
}

/** Results alone go to standard output. */
function testOptions(line: CommandLine, terminal: Terminal) {
  const testCommand = line.text('test-command');
  return testCommand === undefined ? {} : { testCommand, onTestOutput: (text: string) => terminal.err(text) };
}

/** Options that mean something only when they were given. */
function givenOptions(line: CommandLine) {
  const concurrency = line.count('concurrency');
  const trials = line.count('trials');
  const runTimeout = line.text('run-timeout');
  const mockConfig = line.text('mock-config');
  const outputDirectory = line.text('out');
  const formats = line.list('formats') ?? line.list('format');
  const junitFile = line.text('junit-file');
  const markdownFile = line.text('markdown-file');
  const htmlFile = line.text('html-file');
  const history = line.text('history');
  const hasHtml = line.isOn('html') || htmlFile !== undefined;
  return {
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(trials === undefined ? {} : { trials }),
    ...(runTimeout === undefined ? {} : { runTimeoutMs: parseRunTimeout(runTimeout, '--run-timeout') }),
    ...(mockConfig === undefined ? {} : { mockConfig }),
    ...(outputDirectory === undefined ? {} : { outputDirectory }),
    ...(formats === undefined ? {} : { formats }),
    ...(junitFile === undefined ? {} : { junitFile }),
    ...(markdownFile === undefined ? {} : { markdownFile }),
    ...(htmlFile === undefined ? {} : { htmlFile }),
    ...(history === undefined ? {} : { history: { event: 'local', file: history } }),
    ...(hasHtml ? { addedFormats: ['html'] } : {}),
  };
}

/** What is not printed is not loaded. */
async function printed(
  what: 'summary' | 'comment' | 'json',
  { result, comparison }: ArenaOutcome,
  terminal: Terminal,
): Promise<string> {
  if (what === 'comment') {
    const { renderComment } = await import('../reports/pull-request-comment.ts');
    return renderComment({ result, comparison, links: {}, notices: [] });
  }
  if (what === 'summary') {
    const { renderTerminal } = await import('../reports/terminal.ts');
    return renderTerminal({ result, comparison, color: terminal.outHasColor });
  }
  const { renderArenaResults } = await import('../reports/arena-results.ts');
  return renderArenaResults(result);
}

function warningText(warning: Problem | string, terminal: Terminal): string {
  return typeof warning === 'string'
    ? `Warning: ${terminalLine(warning)}\n`
    : formatProblems([warning], { color: terminal.errHasColor });
}
