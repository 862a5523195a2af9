import { expect, it } from 'vitest';
import { arenaWith, problemsOf } from './sample-arena.ts';

const card = 'card: {name: A, description: d, skills: [{id: s, name: S, description: d}]}';
const agent = (rules: string) => `a2a_agents:\n  - name: a\n    ${card}\n    responses:\n${rules}`;

it.each<[string, string, readonly string[]]>([
  ['a server that is started', 'mcp_servers: [{name: s, command: c}]\n', []],
  [
    'a remote server, in keys that are not published',
    'mcp_servers: [{name: s, url: "https://example.com/mcp"}]\n',
    ['warning config.arena.yaml:14:27 unpublished-key spec.mcp_servers[0].url'],
  ],
  [
    'a server without command and address',
    'mcp_servers:\n  - name: s\n',
    ['error config.arena.yaml:15:7 missing-key spec.mcp_servers[0].command'],
  ],
  [
    'an address that cannot be called',
    'mcp_servers:\n  - name: s\n    url: localhost:3000\n',
    [
      'warning config.arena.yaml:16:7 unpublished-key spec.mcp_servers[0].url',
      'error config.arena.yaml:16:12 invalid-format spec.mcp_servers[0].url',
    ],
  ],
  [
    'an agent without card, rules and address',
    'a2a_agents:\n  - name: a\n',
    [
      'error config.arena.yaml:15:7 missing-key spec.a2a_agents[0].card',
      'error config.arena.yaml:15:7 missing-key spec.a2a_agents[0].responses',
    ],
  ],
  ['a scripted agent', agent('      - {skill: s, match: {regex: "(?i)x+"}, error: e}\n'), []],
  [
    'a pattern that is none',
    agent('      - skill: s\n        match: {regex: "(?=x)"}\n        error: e\n'),
    ['error config.arena.yaml:19:26 invalid-pattern spec.a2a_agents[0].responses[0].match.regex'],
  ],
  [
    'a rule that answers nothing, and one for nobody',
    agent('      - skill: s\n      - {skill: t, error: e}\n'),
    [
      'warning config.arena.yaml:18:11 empty-rule spec.a2a_agents[0].responses[0]',
      'warning config.arena.yaml:19:19 unknown-reference spec.a2a_agents[0].responses[1].skill',
    ],
  ],
])('finds what is wrong with %s', async (_case, more, expected) => {
  expect(await problemsOf(arenaWith({}, more))).toEqual(expected);
});
