import { getEventListeners } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { openTerminal } from '../../src/scenario/terminal.ts';

const { signal } = new AbortController();

async function sitDown() {
  const input = new PassThrough();
  const output = new PassThrough();
  return { input, output, ask: await openTerminal({ input, output, interrupt: () => undefined }) };
}

test('answers are taken in order, also those that were sent ahead', async () => {
  const { input, output, ask } = await sitDown();
  input.end('one\ntwo\nthree');
  const answers = [await ask('a? ', signal), await ask('b? ', signal), await ask('c? ', signal)];
  expect(answers).toEqual(['one', 'two', 'three']);
  expect(String(output.read())).toBe('a? b? c? ');
});

test('questions of several runs at a time get an answer each', async () => {
  const { input, ask } = await sitDown();
  const answers = Promise.all([ask('a? ', signal), ask('b? ', signal)]);
  input.write('one\ntwo\n');
  expect(await answers).toEqual(['one', 'two']);
});

test('the end of the input is an empty answer, to the question under way and to all later ones', async () => {
  const { input, ask } = await sitDown();
  const answer = ask('a? ', signal);
  input.end();
  expect([await answer, await ask('b? ', signal)]).toEqual(['', '']);
});

test('a question that is called off leaves the next line to the next question', async () => {
  const { input, ask } = await sitDown();
  const controller = new AbortController();
  const calledOff = ask('a? ', controller.signal);
  controller.abort(new Error('enough'));
  await expect(calledOff).rejects.toThrow('enough');
  await expect(ask('b? ', controller.signal)).rejects.toThrow('enough');
  const answer = ask('c? ', signal);
  input.write('one\n');
  expect(await answer).toBe('one');
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('the input is left alone while nothing is asked, so that the process may end', async () => {
  const { input, ask } = await sitDown();
  const answer = ask('a? ', signal);
  expect(input.isPaused()).toBe(false);
  input.write('one\n');
  await answer;
  expect(input.isPaused()).toBe(true);
});
