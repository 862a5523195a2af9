import type { CheckResult } from '../model/check.ts';
import type { ConversationDiff } from '../model/conversation-diff.ts';
import { formatLocation } from '../model/location.ts';
import type { ResultMessage, RunResult } from '../model/run-result.ts';
import { countsAsFailure } from '../model/status.ts';
import { describeCarried } from './describe-affected.ts';
import { describeProvider } from './describe-entry.ts';
import { describeRunError } from './describe-run-error.ts';
import { formatCount, formatUsd } from './format-amounts.ts';
import { allDiffLines } from './terminal-diff.ts';
import { createPaint, type Paint, statusWord, terminalLine, terminalText } from './terminal-style.ts';

/** One conversation for a terminal: every message with its tool calls, the checks under the turn they judge, and what differs from the baseline. */
export function renderTerminalRun(
  run: RunResult,
  { color, diff }: { readonly color: boolean; readonly diff?: ConversationDiff | undefined },
): string {
  const paint = createPaint(color);
  const turns = new Set([...run.messages, ...run.checks].flatMap(({ turn }) => turn ?? []));
  const rest = run.checks.filter(({ turn }) => turn === undefined);
  const blocks = [
    [headLine(run, paint), ...facts(run, paint)],
    ...[...turns].toSorted((a, b) => a - b).map((turn) => turnLines(run, turn, paint)),
    rest.length === 0
      ? []
      : [heading('Conversation', paint), ...rest.map((check) => checkLine(check, paint))],
    diff === undefined
      ? []
      : [
          heading('Compared with the baseline', paint),
          ...allDiffLines(diff, paint).map((line) => `  ${line}`),
        ],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headLine(run: RunResult, paint: Paint): string {
  const name = `${run.scenario} · ${describeProvider(run, run.trial)}`;
  return `${statusWord(run.status, paint)}  ${paint('bold', terminalLine(name))}`;
}

function facts(run: RunResult, paint: Paint) {
  const { key, model, cost, inputTokens, outputTokens, error, skipReason, carried } = run;
  const tokens = `${formatCount(inputTokens)} tokens in, ${formatCount(outputTokens)} out`;
  const whole = error === undefined ? skipReason : describeRunError(error);
  return [
    paint('dim', terminalLine(key)),
    paint('dim', `${terminalLine(model)}${model === '' ? '' : ' · '}${formatUsd(cost)} · ${tokens}`),
    ...(carried === undefined ? [] : [paint('dim', terminalLine(describeCarried([run])))]),
    ...(whole === undefined ? [] : [terminalText(whole)]),
  ];
}

function turnLines(run: RunResult, turn: number, paint: Paint): readonly string[] {
  const messages = run.messages.filter((message) => message.turn === turn);
  const checks = run.checks.filter((check) => check.turn === turn);
  return [
    heading(`Turn ${turn + 1}`, paint),
    ...messages.flatMap((message) => messageLines(message, paint)),
    ...checks.map((check) => checkLine(check, paint)),
  ];
}

function heading(text: string, paint: Paint): string {
  return paint('bold', text);
}

function messageLines({ role, text, toolCalls }: ResultMessage, paint: Paint): readonly string[] {
  const calls = toolCalls.map(({ name, args }) => `calls ${name} ${JSON.stringify(args)}`);
  const said = text === '' && calls.length > 0 ? [] : terminalText(text).split('\n');
  const lines = [...said, ...calls.map(terminalLine)];
  return lines.map((line, index) =>
    `  ${index === 0 ? paint('dim', role.padEnd(9)) : ' '.repeat(9)}  ${line}`.trimEnd(),
  );
}

function checkLine(check: CheckResult, paint: Paint): string {
  const note = check.status === 'failed' && !countsAsFailure(check) ? ` ${paint('dim', noteOf(check))}` : '';
  const use = check.use === 'assertion' ? '' : ` (${check.use})`;
  const text = `${check.type}${use}: ${check.message}`;
  const place = paint('dim', terminalLine(formatLocation(check.location)));
  return `  ${statusWord(check.status, paint)}${note}  ${terminalLine(text)}  ${place}`;
}

function noteOf({ expected }: CheckResult): string {
  return expected === true ? '(expected)' : '(advisory)';
}
