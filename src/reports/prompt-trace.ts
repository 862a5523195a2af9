import { createPaint, type Paint, terminalLine, terminalText } from './terminal-style.ts';

/** A variable of a prompt and the source that won. */
export interface TracedVariable {
  readonly name: string;
  readonly source: 'scenario' | 'default' | 'run' | 'arena vars' | 'fragment';
  readonly value: string;
}

/** How the system prompt of a scenario comes about. */
export interface PromptTrace {
  readonly scenario: string;
  readonly region: string;
  /** Undefined when the arena defines no prompts at all. */
  readonly prompt?: { readonly id: string; readonly file: string };
  readonly allowedTools: readonly string[];
  readonly variables: readonly TracedVariable[];
  /** Absent when it cannot be assembled. */
  readonly system?: string;
  /** Why it cannot. */
  readonly problem?: string;
}

/** Prompt traces for a terminal. */
export function renderPromptTraces(
  traces: readonly PromptTrace[],
  { color }: { readonly color: boolean },
): string {
  const paint = createPaint(color);
  return traces.map((trace) => `${traceLines(trace, paint).join('\n')}\n`).join('\n');
}

function traceLines(trace: PromptTrace, paint: Paint): readonly string[] {
  const { scenario, region, prompt, allowedTools, variables, system, problem } = trace;
  const origin = prompt === undefined ? 'the arena has no prompts' : `${prompt.id}  ${prompt.file}`;
  const width = Math.max(0, ...variables.map(({ name }) => terminalLine(name).length));
  return [
    paint('bold', terminalLine(`${scenario} · ${region}`)),
    `  prompt: ${terminalLine(origin)}`,
    `  tools: ${allowedTools.length === 0 ? 'none' : terminalLine(allowedTools.join(', '))}`,
    '  variables:',
    ...variables.map(({ name, source, value }) =>
      `    ${terminalLine(name).padEnd(width)}  ${paint('dim', source.padEnd(10))}  ${terminalLine(value)}`.trimEnd(),
    ),
    ...(problem === undefined ? [] : [`  ${paint('red', 'error')}: ${terminalLine(problem)}`]),
    ...(system === undefined ? [] : ['  system prompt:', ...indented(terminalText(system))]),
  ];
}

function indented(text: string): readonly string[] {
  return text.split('\n').map((line) => (line === '' ? '' : `    ${line}`));
}
