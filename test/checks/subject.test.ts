import { describe, expect, it } from 'vitest';
import { conversationSubject, turnSubject } from '../../src/checks/subject.ts';
import { callingMessage, message } from './subjects.ts';

const spoken = [
  message('system', 'Be kind.'),
  message('user', 'One?'),
  callingMessage([
    ['a', { x: 1 }],
    ['b', {}],
  ]),
  message('tool', 'done'),
  message('assistant', 'One.'),
  message('user', 'Two?', { turn: 1, iteration: 0 }),
  message('assistant', 'Two.', { turn: 1, iteration: 0 }),
  message('user', 'Three?', { turn: 1, iteration: 1 }),
  callingMessage([['c', {}]], { turn: 1, iteration: 1 }),
];
const textsOf = (messages: readonly { readonly content: string }[]) => messages.map(({ content }) => content);

describe('turnSubject', () => {
  it('takes the messages of the turn without the system message', () => {
    const subject = turnSubject(spoken, 0);
    expect(textsOf(subject.messages)).toEqual(['One?', '', 'done', 'One.']);
    expect(subject).toMatchObject({ scope: 'turn', reply: { content: 'One.' }, conversation: spoken });
  });

  it('records tool calls with their turn and message', () => {
    expect(turnSubject(spoken, 0).toolCalls).toEqual([
      { id: 'call_0_a', name: 'a', args: { x: 1 }, turn: 0, messageIndex: 2 },
      { id: 'call_1_b', name: 'b', args: {}, turn: 0, messageIndex: 2 },
    ]);
  });

  it('narrows to an iteration when asked', () => {
    expect(textsOf(turnSubject(spoken, 1, 0).messages)).toEqual(['Two?', 'Two.']);
    expect(turnSubject(spoken, 1, 1).toolCalls).toMatchObject([{ name: 'c', turn: 1, messageIndex: 8 }]);
    expect(turnSubject(spoken, 1).messages).toHaveLength(4);
  });

  it('has no reply when the assistant said nothing', () => {
    expect(turnSubject(spoken, 7)).toMatchObject({ reply: undefined, messages: [], toolCalls: [] });
  });
});

describe('conversationSubject', () => {
  it('takes everything', () => {
    const subject = conversationSubject(spoken);
    expect(subject.messages).toEqual(spoken);
    expect(subject.scope).toBe('conversation');
    expect(subject.toolCalls.map(({ name, messageIndex }) => [name, messageIndex])).toEqual([
      ['a', 2],
      ['b', 2],
      ['c', 8],
    ]);
  });
});
