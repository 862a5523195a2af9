import { expect, test } from 'vitest';
import { ToolError } from '../../src/errors/tool-error.ts';
import type { JsonValue } from '../../src/lib/json.ts';
import { createToolRegistry, defineTool, type ToolDesk, toolOf } from '../../src/tools/define-tool.ts';

const signal = new AbortController().signal;
const echo = defineTool({
  name: 'echo',
  description: 'Says it again.',
  inputSchema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
  execute: (args) => args,
});
const desk: ToolDesk = { projectRoot: '/p' };

test('offers what is defined; without a schema any object will do', () => {
  expect(toolOf(echo, desk)).toMatchObject({ name: 'echo', inputSchema: echo.inputSchema });
  const { inputSchema, ...bare } = echo;
  expect(inputSchema).toBeDefined();
  expect(toolOf(bare, desk).inputSchema).toEqual({ type: 'object' });
});

test.each<[string, JsonValue, string]>([
  ['arguments that do not fit', { text: 1 }, 'argument validation failed'],
  ['arguments that are no object', 'x', 'argument validation failed'],
])('%s never reach the tool', async (_name, args, message) => {
  const tool = toolOf({ ...echo, execute: () => expect.unreachable() }, desk);
  await expect(tool.execute(args, signal)).rejects.toMatchObject({
    name: 'ToolError',
    code: 'ARGS_INVALID',
    message: expect.stringContaining(message),
  });
});

test('a person is asked after the arguments were found right, with the question of the call', async () => {
  const asked: unknown[] = [];
  const onConfirmation = (question: unknown) => asked.push(question) > 0;
  const tool = toolOf({ ...echo, asks: 'confirmation' }, { ...desk, onConfirmation });
  await expect(tool.execute({}, signal)).rejects.toThrow(ToolError);
  expect(await tool.execute({ text: 'a', question: 'Sure?' }, signal)).toEqual({
    text: 'a',
    question: 'Sure?',
  });
  await tool.execute({ text: 'b', question: 2 }, signal);
  expect(asked).toEqual([
    { tool: 'echo', args: { text: 'a', question: 'Sure?' }, question: 'Sure?' },
    { tool: 'echo', args: { text: 'b', question: 2 } },
  ]);
});

test('a call that is over is not carried out', async () => {
  const tool = toolOf({ ...echo, execute: () => expect.unreachable() }, desk);
  await expect(tool.execute({ text: 'a' }, AbortSignal.abort(new Error('over')))).rejects.toThrow('over');
});

test('two tools of one name are an error', () => {
  expect(createToolRegistry([echo]).get('echo')).toBe(echo);
  expect(() => createToolRegistry([echo, echo])).toThrow('called "echo"');
});
