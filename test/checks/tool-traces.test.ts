import { describe, expect, it } from 'vitest';
import { conversationSubject, turnSubject } from '../../src/checks/subject.ts';
import { errorOf, traceToolCalls } from '../../src/checks/tool-traces.ts';
import type { Message } from '../../src/model/message.ts';
import { callingMessage, message } from './subjects.ts';

const answer = (name: string, content: string, more: object = {}, id = `call_0_${name}`): Message =>
  message('tool', content, { toolResult: { id, name, content, latencyMs: 0, ...more } });

const traced = (messages: readonly Message[]) =>
  traceToolCalls(conversationSubject(messages)).map(({ call, result }) => [call.name, result?.content]);

describe('traceToolCalls', () => {
  it('pairs the calls of one reply with their answers, in whatever order they come', () => {
    const calling = callingMessage([
      ['a', {}],
      ['b', {}],
    ]);
    expect(traced([calling, answer('b', 'B', {}, 'call_1_b'), answer('a', 'A')])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
    ]);
  });

  it('keeps rounds apart that use one id, also when the first was never answered', () => {
    const calling = callingMessage([['a', {}]]);
    expect(traced([calling, answer('a', '1'), calling, answer('a', '2')])).toEqual([
      ['a', '1'],
      ['a', '2'],
    ]);
    expect(traced([calling, calling, answer('a', '2')])).toEqual([
      ['a', undefined],
      ['a', '2'],
    ]);
  });

  it('gives every answer away once', () => {
    const twice = message('assistant', '', {
      toolCalls: [
        { id: 'x', name: 'a', args: {} },
        { id: 'x', name: 'a', args: {} },
      ],
    });
    expect(traced([twice, answer('a', '1', {}, 'x'), answer('a', '2', {}, 'x')])).toEqual([
      ['a', '1'],
      ['a', '2'],
    ]);
  });

  it('looks at the calls in scope only', () => {
    const earlier = [callingMessage([['a', {}]]), answer('a', 'old')];
    const later = [callingMessage([['a', {}]], { turn: 1 }), { ...answer('a', 'new'), turn: 1 }];
    const traces = traceToolCalls(turnSubject([...earlier, ...later], 1));
    expect(traces.map(({ result }) => result?.content)).toEqual(['new']);
  });
});

describe('errorOf', () => {
  it.each([
    [{ error: 'timeout' }, 'timeout'],
    [{ error: '' }, undefined],
    [{}, undefined],
  ])('%j gives %s', (more, expected) => {
    const [trace] = traceToolCalls(
      conversationSubject([callingMessage([['a', {}]]), answer('a', 'x', more)]),
    );
    expect(trace === undefined ? 'no trace' : errorOf(trace)).toBe(expected);
  });
});
