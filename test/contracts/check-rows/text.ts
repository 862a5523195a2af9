import { type CheckRowsByType, reply } from './check-row.ts';

const paris = reply('Paris is big.');

/** Rows of the checks that search the reply. */
export const textRows: CheckRowsByType = {
  content_includes: {
    params: { patterns: ['Paris', 'big'] },
    passes: { messages: paris, says: 'The reply contains "Paris", "big".' },
    fails: { messages: reply('Paris.'), says: 'The reply lacks "big"; it says "Paris.".' },
    boundary: { messages: reply('BIGpARIS'), says: 'The reply contains "Paris", "big".' },
    aliases: { contains: { patterns: ['Paris'] } },
    badParams: {
      params: { patterns: 'Paris' },
      issue: '"patterns" must be a list, not a text; write a list, also for a single entry.',
    },
    onNothing: 'NO_REPLY',
  },
  content_includes_any: {
    params: { patterns: ['Rome', 'Paris'] },
    passes: { messages: paris, says: 'Message 1 contains "Paris".' },
    fails: {
      messages: reply('Oslo.'),
      says: 'No reply contains any of "Rome", "Paris"; the last one says "Oslo.".',
    },
    boundary: {
      messages: paris,
      params: { patterns: ['Paris'], case_sensitive: true },
      says: 'Message 1 contains "Paris".',
    },
    aliases: { contains_any: { patterns: ['Paris'] } },
    badParams: {
      params: { patterns: [1] },
      issue: '"patterns[0]" must be a text, not a number; put it in quotation marks.',
    },
    onNothing: 'failed',
  },
  content_not_includes: {
    params: { patterns: ['refund'] },
    passes: { messages: paris, says: 'No reply contains "refund".' },
    fails: {
      messages: reply('A Refund!'),
      says: 'Message 1 contains the forbidden text "refund": "A Refund!".',
    },
    boundary: {
      messages: reply('Refunds.'),
      params: { words: ['refund'], match_mode: 'word_boundary' },
      says: 'No reply contains "refund".',
    },
    aliases: { content_excludes: { patterns: ['refund'] } },
    badParams: {
      params: { patterns: ['a'], words: ['b'] },
      issue: '"words": "patterns" and "words" are two names of one parameter; keep one of them.',
    },
    onNothing: 'passed',
  },
  content_matches: {
    params: { pattern: '^P\\w+' },
    passes: { messages: paris, says: 'The reply matches "^P\\w+" with "Paris".' },
    fails: { messages: reply('paris'), says: 'The reply does not match "^P\\w+"; it says "paris".' },
    boundary: {
      messages: reply('paris'),
      params: { pattern: '^P\\w+', expect_match: false },
      says: 'The reply does not match "^P\\w+"; it says "paris".',
    },
    aliases: { regex: { pattern: 'big', expect_match: true } },
    badParams: { params: { expect_match: 'no' }, issue: '"expect_match" must be true or false, not a text.' },
    onNothing: 'NO_REPLY',
  },
  banned_words: {
    params: { words: ['guarantee', '100%'] },
    passes: { messages: paris, says: 'The reply contains no banned word.' },
    fails: {
      messages: reply('We Guarantee it.'),
      says: 'The reply contains the banned "guarantee": "We Guarantee it.".',
    },
    boundary: { messages: reply('Guaranteed.'), says: 'The reply contains no banned word.' },
    badParams: {
      params: { words: [], patterns: [] },
      issue: '"patterns": "words" and "patterns" are two names of one parameter; keep one of them.',
    },
    onNothing: 'NO_REPLY',
  },
  required_fields: {
    params: { required_fields: ['Paris'] },
    passes: { messages: paris, says: 'The reply contains "Paris".' },
    fails: { messages: reply('Oslo'), says: 'The reply lacks "Paris"; it says "Oslo".' },
    boundary: {
      messages: reply('Parisian'),
      params: { fields: ['Paris'] },
      says: 'The reply contains "Paris".',
    },
    aliases: { field_presence: { fields: ['Paris'] } },
    badParams: {
      params: { fields: ['a'], required_fields: ['a'] },
      issue: '"fields": "required_fields" and "fields" are two names of one parameter; keep one of them.',
    },
    onNothing: 'NO_REPLY',
  },
  commit: {
    params: { must_end_with_commit: true, commit_fields: ['owner'] },
    passes: { messages: reply('Decision: go. Owner: me.'), says: 'The reply commits to something.' },
    fails: {
      messages: reply('Decision: go.'),
      says: 'The reply lacks the commit fields "owner"; it says "Decision: go.".',
    },
    boundary: {
      messages: reply('commit'),
      params: { must_end_with_commit: true },
      says: 'The reply commits to something.',
    },
    badParams: {
      params: { must_end_with_commit: 1 },
      issue: '"must_end_with_commit" must be true or false, not a number.',
    },
    onNothing: 'NO_REPLY',
  },
};
