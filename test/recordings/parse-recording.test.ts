import { expect, test } from 'vitest';
import { parseRecording } from '../../src/recordings/parse-recording.ts';

const HEADER = '{"type":"recording","version":1,"engineVersion":"1","recordedAt":"","executionId":"x"}';
const RUN =
  '{"type":"run","key":"k","config":"c","scenario":"s","provider":"p","model":"m","region":"r","trial":1}';
const MESSAGE = '{"type":"message","turn":0,"role":"user","content":"Hi"}';
const CALL = '{"type":"provider-call","speaker":{"role":"assistant","turn":0},"provider":"p","number":1}';

test.each([
  ['', 'r.jsonl cannot be used as a recording: it is empty'],
  [MESSAGE, 'r.jsonl:1 cannot be used as a recording: the first line is of the type "message"'],
  [HEADER.replace('1', '7'), 'r.jsonl:1 cannot be used as a recording: its version is 7, newer than 1'],
  [
    `${HEADER}\n${MESSAGE}`,
    'r.jsonl:2 cannot be used as a recording: a "message" stands before the first run',
  ],
  [`${HEADER}\n\n${RUN}\nnonsense`, 'r.jsonl:4 cannot be used as a recording: the line is not JSON'],
  [`${HEADER}\n${RUN}\n${HEADER}`, 'r.jsonl:3 cannot be used as a recording: a second header'],
  [
    `${HEADER}\n${RUN}\n${MESSAGE.replace('"user"', '"boss"')}`,
    'r.jsonl:3 cannot be used as a recording: "role"',
  ],
  [`${HEADER}\n${RUN}\n{"type":"gossip"}`, 'r.jsonl:3 cannot be used as a recording: "type"'],
  [`${HEADER}\n${RUN}\n${CALL}`, 'r.jsonl:3 cannot be used as a recording: a call has "content"'],
  [
    `${HEADER}\n${RUN}\n{"type":"tool-call","tool":"t","args":{}}`,
    'r.jsonl:3 cannot be used as a recording: a tool call has',
  ],
])('says where a recording is damaged: %.40s', (text, message) => {
  expect(() => parseRecording(text, 'r.jsonl')).toThrow(message);
});

test('knows nothing of keys that later releases add', () => {
  const { runs } = parseRecording(
    `${HEADER}\n${RUN}\n${MESSAGE.replace('{', '{"mood":"good",')}\n`,
    'r.jsonl',
  );
  expect(runs[0]?.messages).toEqual([{ role: 'user', content: 'Hi', turn: 0 }]);
});
