import { isJsonObject } from '../lib/json.ts';
import type { ToolCall } from '../model/message.ts';
import {
  type DraftScript,
  type DraftToolAnswer,
  draftMockFile,
  isSameAnswer,
  type MockDraft,
} from './mock-draft.ts';
import type { RecordedAnswer, RecordedRun } from './recorded-run.ts';
import { renderYaml } from './render-yaml.ts';

/** A mock-response file made of recorded runs. */
export interface RenderedMockFile {
  /** YAML. */
  readonly text: string;
  /** What the file cannot say as it was, each a sentence. */
  readonly warnings: readonly string[];
}

/**
 * Renders the mock-response file that plays recorded runs back, in plan order, each reply once. Simulated users stand
 * under `selfplay`, or under their scenario where a persona says different things in different scenarios; judges stand
 * under their scenario by provider.
 */
export function renderMockFile(runs: readonly RecordedRun[]): RenderedMockFile {
  const draft = draftMockFile(runs);
  return { text: renderYaml(sectionsOf(draft)), warnings: [...draft.conflicts] };
}

type Section = ReadonlyMap<unknown, unknown>;

function sectionsOf(draft: MockDraft): Section {
  const shared = [...draft.personas].filter(([, script]) => isAlikeEverywhere(script));
  return sections([
    ['scenarios', scenariosOf(draft)],
    ['selfplay', new Map(shared.map(([persona, script]) => [persona, scriptSection(script)]))],
    ['tools', new Map([...draft.tools].map(([tool, answers]) => [tool, toolSection(answers)]))],
    ['summaries', draft.summaries],
  ]);
}

/** Leaves out what is empty. */
function sections(entries: readonly (readonly [string, Section])[]): Section {
  return new Map(entries.filter(([, section]) => section.size > 0));
}

function scenariosOf({ turns, judges, personas }: MockDraft): Section {
  const own = [...personas].filter(([, script]) => !isAlikeEverywhere(script));
  const names = new Set([
    ...turns.keys(),
    ...judges.keys(),
    ...own.flatMap(([, script]) => [...script.values()].flat().map(({ scenario }) => scenario)),
  ]);
  return new Map(
    [...names].map((scenario) => {
      const speaking = own.flatMap(([persona, script]) => {
        const section = scriptSection(script, scenario);
        return section.size === 0 ? [] : [[persona, section] as const];
      });
      const judging = [...(judges.get(scenario) ?? [])].map(
        ([provider, script]) => [provider, scriptSection(script)] as const,
      );
      const said = scriptSection(turns.get(scenario) ?? new Map());
      return [
        scenario,
        new Map([
          ...said,
          ...sections([
            ['selfplay', new Map(speaking)],
            ['judges', new Map(judging)],
          ]),
        ]),
      ];
    }),
  );
}

/** Whether a persona says the same in every scenario, as far as it got. */
function isAlikeEverywhere(script: DraftScript): boolean {
  return [...script.values()].every(([first, ...rest]) =>
    rest.every(({ answer }) => first !== undefined && isSameAnswer(first.answer, answer)),
  );
}

function scriptSection(script: DraftScript, scenario?: string): Section {
  const turns = [...script].flatMap(([number, entries]) => {
    const entry = entries.find((known) => scenario === undefined || known.scenario === scenario);
    return entry === undefined ? [] : [[number, turnOf(entry.answer)] as const];
  });
  return turns.length === 0 ? new Map() : new Map([['turns', new Map(turns)]]);
}

function turnOf({ content, toolCalls }: RecordedAnswer): unknown {
  if (toolCalls.length === 0) return content;
  return new Map<string, unknown>([
    ['type', 'tool_calls'],
    ...(content === '' ? [] : [['content', content] as const]),
    ['tool_calls', toolCalls.map(toolCallOf)],
  ]);
}

function toolCallOf({ id, name, args }: ToolCall, index: number): Section {
  return new Map<string, unknown>([
    ['name', name],
    // The id that a mock would give by itself needs no words.
    ...(id === `call_${index}_${name}` ? [] : [['id', id] as const]),
    ...(isJsonObject(args) ? [['arguments', args] as const] : []),
  ]);
}

/** The first answer whose `when` fits serves, so those that ask for more come first. */
function toolSection(answers: readonly DraftToolAnswer[]): readonly Section[] {
  const size = ({ args }: DraftToolAnswer) => (isJsonObject(args) ? Object.keys(args).length : 0);
  return answers
    .toSorted((one, other) => size(other) - size(one))
    .map(
      ({ args, answer }) =>
        new Map<string, unknown>([
          ...(isJsonObject(args) && Object.keys(args).length > 0 ? [['when', args] as const] : []),
          ...Object.entries(answer),
        ]),
    );
}
