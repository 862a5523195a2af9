import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../src/github/blessing-command.ts';

describe('parseCommand', () => {
  test.each([
    ['/arena bless all because the tone is meant to change', {}, 'the tone is meant to change'],
    ['/arena bless all all prices changed', {}, 'all prices changed'],
    [
      '/arena bless scenario=refund-flow type=llm_judge because so',
      { scenario: 'refund-flow', type: 'llm_judge' },
      'so',
    ],
    ['/arena\tbless  scenario="refund flow"   ok', { scenario: 'refund flow' }, 'ok'],
    [
      '/arena bless config=a/b.yaml provider=p region=eu check=assertion/turn/0/content_includes/12ab34cd why not',
      {
        config: 'a/b.yaml',
        provider: 'p',
        region: 'eu',
        check: 'assertion/turn/0/content_includes/12ab34cd',
      },
      'why not',
    ],
    ['/arena bless all becausé', {}, 'becausé'],
    ['/arena bless all BECAUSE x=1 is right now', {}, 'x=1 is right now'],
    ['/arena bless all one\r\n/arena unbless', {}, 'one'],
    [
      '/arena bless all <img src=x onerror=alert(1)> @everyone ](http://x) `y`',
      {},
      '<img src=x onerror=alert(1)> @everyone ](http://x) `y`',
    ],
    ['/arena bless type=$(id) `rm`', { type: '$(id)' }, '`rm`'],
    ['/arena bless scenario=__proto__ odd', { scenario: '__proto__' }, 'odd'],
  ])('%j', (body, selector, reason) => {
    expect(parseCommand(body)).toEqual({ command: { kind: 'bless', selector, reason } });
  });

  test('names the commit', () => {
    expect(parseCommand('/arena bless all sha=0123abc because so')).toEqual({
      command: { kind: 'bless', selector: {}, sha: '0123abc', reason: 'so' },
    });
  });

  test.each([
    ['/arena unbless', { kind: 'unbless', reason: '' }],
    ['/arena unbless all it was wrong', { kind: 'unbless', reason: 'it was wrong' }],
    ['/arena unbless sha=0123abc', { kind: 'unbless', sha: '0123abc', reason: '' }],
  ])('%j takes back', (body, command) => {
    expect(parseCommand(body)).toEqual({ command });
  });

  test.each([
    '',
    'Looks good',
    ' /arena bless all x',
    '> /arena bless all x',
    'Try this:\n/arena bless all x',
    '/arenabless all x',
    '/arena-action bless all x',
    'arena bless all x',
    '\n/arena bless all x',
    '/ARENA bless all x',
  ])('%j is no command', (body) => {
    expect(parseCommand(body)).toBeUndefined();
  });

  test.each([
    ['/arena', /does not say what to do/],
    ['/arena ', /does not say what to do/],
    ['/arena bles all x', /"bles" is not known. Did you mean "bless"/],
    ['/arena __proto__', /"__proto__" is not known/],
    ['/arena bless', /which checks/],
    ['/arena bless because so', /which checks/],
    ['/arena bless all', /reason is missing/],
    ['/arena bless all because', /reason is missing/],
    ['/arena bless scenario=x', /reason is missing/],
    ['/arena bless all scenario=x because', /not both/],
    ['/arena bless scenario=x all because', /not both/],
    ['/arena bless scenaro=x because', /"scenaro=" is not known. Did you mean "scenario"/],
    ['/arena bless __proto__=x because', /not known/],
    ['/arena bless scenario= because', /names nothing/],
    ['/arena bless scenario="" because', /names nothing/],
    ['/arena bless scenario="x because', /quote/],
    ['/arena bless scenario="x"y because', /quote/],
    ['/arena bless scenario=x scenario=y because', /twice/],
    [`/arena bless scenario=${'x'.repeat(301)} because`, /longer than 300/],
    [`/arena bless all ${'x'.repeat(501)}`, /reason is longer/],
    [`/arena bless all ${'x'.repeat(3_000)}`, /line is longer/],
    ['/arena bless all sha=012345 x', /hexadecimal/],
    ['/arena bless all sha=zzzzzzz x', /hexadecimal/],
    ['/arena bless all x\u202ey', /cannot be seen/],
    ['/arena bless scenario=x\u200b because', /cannot be seen/],
    ['/arena bless all x\u0000', /cannot be seen/],
    ['/arena unbless scenario=x', /no selectors/],
  ])('%j is refused', (body, problem) => {
    expect(parseCommand(body)).toEqual({ problem: expect.stringMatching(problem) });
  });
});
