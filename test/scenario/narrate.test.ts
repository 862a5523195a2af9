import { expect, test } from 'vitest';
import { AgentRole } from '../../src/scenario/agent.ts';
import { prefixOf } from '../../src/scenario/narrate.ts';
import type { Verbosity } from '../../src/scenario/scenario-settings.ts';
import { agent, message, succeed, user } from '../../src/scenario/steps.ts';
import { executorOf, loggingAgents, scenarioOf } from './logging-agents.ts';

const INPUT = { order: 7, reasons: ['late', 'broken'], urgent: true };

/** What a run prints. */
async function printed(verbose: Verbosity, hasColor = false): Promise<string> {
  const caller = {
    role: AgentRole.AGENT,
    call: async () =>
      [
        {
          role: 'assistant' as const,
          content: [
            { type: 'text' as const, text: 'let me see' },
            { type: 'tool-call' as const, toolCallId: 'c1', toolName: 'refund', input: INPUT },
          ],
        },
        { role: 'tool' as const, tool_call_id: 'c1', content: '{"done":true}' },
        'done\u001b[2J',
      ].map((entry) => (typeof entry === 'string' ? { role: 'assistant' as const, content: entry } : entry)),
  };
  const config = scenarioOf(
    [...loggingAgents([], 'U'), caller],
    [message({ role: 'system', content: 'secret rules' }), user('money\nback'), agent(), succeed()],
    { verbose },
  );
  const pieces: string[] = [];
  const output = { write: (text: string) => void pieces.push(text), hasColor };
  await executorOf(config, { output }).run();
  return pieces.join('');
}

const GOLDEN = [
  '',
  'User: money',
  'back',
  'Agent: let me see',
  'ToolCall(refund): {',
  '  "order": 7,',
  '  "reasons": [',
  '    "late",',
  '    "broken"',
  '...',
  'ToolResult(refund): {',
  '  "done": true',
  '}',
  'Agent: done',
  '',
].join('\n');

test.each([false, 0] as const)('verbose %s prints nothing', async (verbose) => {
  expect(await printed(verbose)).toBe('');
});

test.each([true, 1] as const)(
  'verbose %s prints the conversation, without escape sequences of models',
  async (verbose) => {
    expect(await printed(verbose)).toBe(GOLDEN);
  },
);

test('the name of a scenario prints no commands, no escape sequences and no lines of its own', () => {
  expect(prefixOf('a\u001b[2J\n::error::b ##[group]')).toBe('[a ::error::b # #[group]] ');
});

test('verbose 2 prints the name of the scenario on each line', async () => {
  const lines = GOLDEN.split('\n').map((line) => (line === '' ? '' : `[refund] ${line}`));
  expect(await printed(2)).toBe(lines.join('\n'));
});

test('users are green, agents blue, tools magenta on a terminal', async () => {
  const text = await printed(true, true);
  expect(text).toContain('\u001b[32mUser\u001b[39m: money\n');
  expect(text).toContain('\u001b[34mAgent\u001b[39m: let me see\n');
  expect(text).toContain('\u001b[35mToolCall(refund)\u001b[39m: {\n');
});
