import type { z } from 'zod';
import type { JsonValue } from '../lib/json.ts';
import type { Problem } from '../model/problem.ts';
import type { DocumentPath, SourceFile } from './loaded-arena.ts';
import {
  type MockFile,
  type MockScript,
  type MockTurn,
  mockFileSchema,
  type ScenarioScript,
} from './mock-file.ts';
import { parseMockTools } from './mock-tools.ts';
import { problemAt } from './problem-at.ts';
import { findNotes } from './schema-notes.ts';
import { describeIssues } from './schema-problems.ts';

type WrittenScenarios = z.infer<typeof mockFileSchema>['scenarios'];
type WrittenScripts = z.infer<typeof mockFileSchema>['selfplay'];
type WrittenTurn = NonNullable<NonNullable<WrittenScripts>[string]['turns']>[string];

/** Parses a mock-response file; malformed entries are errors, unknown keys warnings. */
export function parseMockFile(
  value: unknown,
  source: SourceFile,
): { readonly mockFile?: MockFile; readonly problems: readonly Problem[] } {
  const parsed = mockFileSchema.safeParse(value ?? {});
  if (!parsed.success) {
    return { problems: describeIssues(parsed.error.issues, { value, source, schema: mockFileSchema }) };
  }
  const { defaultResponse, scenarios, selfplay, summaries, tools } = parsed.data;
  const problems: Problem[] = [...findNotes(mockFileSchema, value, source)];
  const mockFile: MockFile = {
    ...(defaultResponse === undefined ? {} : { defaultResponse }),
    scenarios: normaliseScenarios(scenarios, ['scenarios'], source, problems),
    selfplay: normaliseScripts(selfplay, ['selfplay'], source, problems),
    ...(tools ? { tools: parseMockTools(tools, source, problems) } : {}),
    ...(summaries === undefined || summaries === null ? {} : { summaries }),
  };
  return { mockFile, problems };
}

function normaliseScenarios(
  scenarios: WrittenScenarios,
  path: DocumentPath,
  source: SourceFile,
  problems: Problem[],
): MockFile['scenarios'] {
  const scripts = normaliseScripts(scenarios, path, source, problems);
  return Object.fromEntries(
    Object.entries(scripts).map(([id, script]): [string, ScenarioScript] => {
      const { selfplay, judges } = scenarios?.[id] ?? {};
      const inside = (key: string, written: WrittenScripts) =>
        written ? { [key]: normaliseScripts(written, [...path, id, key], source, problems) } : {};
      return [id, { ...script, ...inside('selfplay', selfplay), ...inside('judges', judges) }];
    }),
  );
}

function normaliseScripts(
  scripts: WrittenScripts,
  path: DocumentPath,
  source: SourceFile,
  problems: Problem[],
): Readonly<Record<string, MockScript>> {
  return Object.fromEntries(
    Object.entries(scripts ?? {}).map(([id, { defaultResponse, turns }]) => {
      const entries = Object.entries(turns ?? {}).map(([number, turn]): [string, MockTurn] => {
        problems.push(...turnProblems(number, turn, [...path, id, 'turns', number], source));
        return [number, normaliseTurn(turn)];
      });
      const script = { turns: Object.fromEntries(entries) };
      return [id, defaultResponse === undefined ? script : { defaultResponse, ...script }];
    }),
  );
}

function normaliseTurn(turn: WrittenTurn): MockTurn {
  if (typeof turn === 'string') return { text: turn, toolCalls: [] };
  const written = [turn.content, turn.text, turn.response].find((text) => text !== undefined && text !== '');
  const spoken = (turn.parts ?? []).flatMap(({ type, text }) =>
    type === 'text' && text !== undefined ? [text] : [],
  );
  return {
    text: written ?? spoken.join('\n'),
    toolCalls: (turn.tool_calls ?? []).map((call) => ({
      ...(call.id === undefined ? {} : { id: call.id }),
      name: call.name,
      arguments: call.arguments as Readonly<Record<string, JsonValue>> | undefined,
    })),
    ...(turn.parts === undefined ? {} : { parts: turn.parts }),
  };
}

function turnProblems(number: string, turn: WrittenTurn, path: DocumentPath, source: SourceFile): Problem[] {
  const problems: Problem[] = [];
  if (!/^[1-9]\d*$/.test(number)) {
    problems.push(
      problemAt(source, path, {
        code: 'invalid-turn-number',
        message: `"${number}" is no turn number.`,
        hint: 'Turns are numbered from 1, as whole numbers.',
        key: true,
      }),
    );
  }
  const says =
    typeof turn === 'string' || Object.values(turn).some((part) => part !== undefined && part !== turn.type);
  if (!says) {
    problems.push(
      problemAt(source, path, {
        code: 'empty-turn',
        message: `The mock turn ${number} answers nothing.`,
        hint: 'Give it a "content", "tool_calls" or "parts"; an empty answer is "".',
      }),
    );
  }
  return problems;
}
