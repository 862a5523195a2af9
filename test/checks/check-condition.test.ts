import { describe, expect, it } from 'vitest';
import { type CheckCondition, findUnmetCondition } from '../../src/checks/check-condition.ts';
import { turnSubject } from '../../src/checks/subject.ts';
import { callingMessage, message } from './subjects.ts';

const calling = (...tools: readonly string[]) =>
  turnSubject([message('user', 'Hi'), callingMessage(tools.map((tool) => [tool, {}]))], 0);

describe('findUnmetCondition', () => {
  it.each<[string, CheckCondition, readonly string[], string | undefined]>([
    ['no condition', {}, [], undefined],
    ['a tool that was called', { tool_called: 'a' }, ['b', 'a'], undefined],
    ['part of a name', { tool_called: 'a' }, ['ab'], 'Skipped: the tool "a" was not called.'],
    ['a pattern inside a name', { tool_called_pattern: '^get_' }, ['get_order'], undefined],
    [
      'a pattern without a match',
      { tool_called_pattern: '^get_' },
      ['set_order'],
      'Skipped: no tool whose name matches "^get_" was called.',
    ],
    ['any tool', { any_tool_called: true }, ['a'], undefined],
    ['any tool, none called', { any_tool_called: true }, [], 'Skipped: no tool was called.'],
    ['false, which asks for nothing', { any_tool_called: false }, ['a'], undefined],
    ['just enough calls', { min_tool_calls: 2 }, ['a', 'a'], undefined],
    ['too few calls', { min_tool_calls: 2 }, ['a'], 'Skipped: 1 of at least 2 tool calls happened.'],
    [
      'one of two conditions',
      { tool_called: 'a', min_tool_calls: 2 },
      ['a'],
      'Skipped: 1 of at least 2 tool calls happened.',
    ],
  ])('%s', (_title, condition, tools, expected) => {
    expect(findUnmetCondition(condition, calling(...tools))).toBe(expected);
  });
});
