import { type CheckRowsByType, calls } from './check-row.ts';

const researched = calls(['a2a__research__find', { query: 'x' }, '{"response":"Found IT"}']);
const activate = (...skills: readonly string[]) =>
  calls(...skills.map((skill) => ['skill__activate', { skill }] as const));

/** Rows of the checks that look at calls of agents and at skills. */
export const agentRows: CheckRowsByType = {
  agent_invoked: {
    params: { agents: ['research'] },
    passes: { messages: researched, says: 'Agents called: "research".' },
    fails: { messages: calls(['research2']), says: 'Agents not called: "research".' },
    boundary: {
      messages: calls(['writer'], ['writer']),
      params: { agent_names: ['writer'], min_calls: 2 },
      says: 'Agents called at least 2 times: "writer".',
    },
    badParams: {
      params: {},
      issue: 'the parameters: give "agents" or "agent_names"; without it the check has nothing to judge.',
    },
    onNothing: 'failed',
  },
  agent_not_invoked: {
    params: { agents: ['admin'] },
    passes: { messages: researched, says: 'Agents not called: "admin".' },
    fails: {
      messages: calls(['a2a__admin__run', {}]),
      says: 'Forbidden agents were called: "a2a__admin__run".',
    },
    boundary: { messages: calls(['a2a__admin2__run']), says: 'Agents not called: "admin".' },
    badParams: { params: { agents: [] }, issue: '"agents" must have at least 1 entry.' },
    onNothing: 'passed',
  },
  agent_response_contains: {
    params: { agent: 'research', contains: 'found it' },
    passes: { messages: researched, says: 'An answer of "research" contains "found it".' },
    fails: {
      messages: calls(['a2a__research__find', {}, 'nothing']),
      says: 'No answer of "research" contains "found it"; the last one says "nothing".',
    },
    boundary: {
      messages: researched,
      params: { agent_name: 'a2a__research__find', patterns: ['IT', 'Found'], case_sensitive: true },
      says: 'An answer of "a2a__research__find" contains "IT", "Found".',
    },
    badParams: {
      params: { agent: 'a', contains: 'x', patterns: ['x'] },
      issue: '"patterns": "contains" and "patterns" are two names of one parameter; keep one of them.',
    },
    onNothing: 'failed',
  },
  skill_activated: {
    params: { skill_names: ['refunds'] },
    passes: { messages: activate('refunds'), says: 'Skills activated: "refunds".' },
    fails: {
      messages: activate('other'),
      says: 'Skills not activated: "refunds"; activated were "other".',
    },
    boundary: {
      messages: calls(['skill__activate', { name: 'refunds' }], ['skill__activate', { skill: 'refunds' }]),
      params: { skill_names: ['refunds'], min_calls: 2 },
      says: 'Skills activated at least 2 times: "refunds".',
    },
    badParams: { params: {}, issue: '"skill_names" is required.' },
    onNothing: 'failed',
  },
  skill_not_activated: {
    params: { skill_names: ['refunds'] },
    passes: { messages: activate('other'), says: 'Skills not activated: "refunds".' },
    fails: { messages: activate('refunds'), says: 'Forbidden skills were activated: "refunds".' },
    boundary: {
      messages: calls(['skill__deactivate', { skill: 'refunds' }]),
      says: 'Skills not activated: "refunds".',
    },
    badParams: { params: { skill_names: [] }, issue: '"skill_names" must have at least 1 entry.' },
    onNothing: 'passed',
  },
  skill_activation_order: {
    params: { sequence: ['a', 'b'] },
    passes: { messages: activate('a', 'b'), says: 'Activated in this order: "a", "b".' },
    fails: {
      messages: activate('b', 'a'),
      says: '"b" was not activated after "a"; activated were "b", "a".',
    },
    boundary: { messages: activate('b', 'a', 'c', 'b'), says: 'Activated in this order: "a", "b".' },
    badParams: {
      params: { sequence: 'a' },
      issue: '"sequence" must be a list, not a text; write a list, also for a single entry.',
    },
    onNothing: 'failed',
  },
};
