import { expect, test } from 'vitest';
import { hashValue8 } from '../../src/lib/hash.ts';
import { planArena } from '../helpers/planned-arena.ts';

function idOf(assertion: object): string | undefined {
  const [run] = planArena({ scenarios: { s1: { conversation_assertions: [assertion] } } });
  return run?.kind === 'scenario' ? run.scenario.conversationChecks[0]?.id : undefined;
}

const params = { max: 3 };
const check = { type: 'tool_call_count', params };
const when = { any_tool_called: true };

test('without a condition the id tells the parameters alone, as it always did', () => {
  expect(idOf(check)).toBe(`assertion/conversation/-/tool_call_count/${hashValue8(params)}`);
});

test('a condition makes it another check', () => {
  expect(idOf({ ...check, when })).not.toBe(idOf(check));
  expect(idOf({ ...check, when: { any_tool_called: false } })).not.toBe(idOf({ ...check, when }));
});
