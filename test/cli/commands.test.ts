import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FORMATS } from '../../src/cli/option-choices.ts';
import { COMMANDS } from '../../src/cli/option-table.ts';
import { REPLACED_COMMANDS } from '../../src/cli/replaced-commands.ts';
import { builtInReports } from '../../src/reports/index.ts';
import { runCliHere } from '../helpers/cli-session.ts';
import { type SmallArena, smallArena } from '../helpers/manifests.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const includes = (pattern: string) => ({ type: 'content_includes', params: { patterns: [pattern] } });
const golden = (name: string) => `../golden/cli/${name}.txt`;

const arena: SmallArena = {
  prompt: {
    system_template: 'You sell {{product}} in {{region}}. {{manners}}',
    variables: [
      { name: 'product', type: 'string', required: true },
      { name: 'manners', type: 'string', required: false, default: 'Be kind.' },
    ],
    allowed_tools: ['find'],
    validators: [{ type: 'banned_words', params: { words: ['rude'] } }],
  },
  tools: { find: { mock_result: { ok: true } } },
  arena: {
    prompt_configs: [{ id: 'support', file: 'support.prompt.yaml', vars: { product: 'lamps' } }],
    defaults: { temperature: 0.2 },
  },
  scenarios: {
    talk: {
      turns: [
        { role: 'user', content: 'Find it', assertions: [includes('found')] },
        { role: 'user', content: 'Thanks', assertions: [includes('welcome')] },
      ],
      conversation_assertions: [{ type: 'tools_called', params: { tools: ['find'] } }],
    },
    short: { turns: [{ role: 'user', content: 'Hi', assertions: [includes('never')] }] },
  },
  mock: {
    scenarios: {
      talk: {
        turns: {
          1: { tool_calls: [{ name: 'find', arguments: { id: 7 } }] },
          2: 'found\u001b[2J it\nand more',
          3: 'welcome',
        },
      },
      short: { turns: { 1: 'hm' } },
    },
  },
};

const RUN = ['run', '--mock-provider', '--mock-config', 'mock.yaml', '--ci'];

/** A workspace with the results of a run in it. */
async function ran(input: SmallArena = arena, ...more: string[]) {
  const workspace = await createWorkspace(smallArena(input));
  const session = await runCliHere(workspace.directory, [...RUN, ...more]);
  const cli = (...args: string[]) => runCliHere(workspace.directory, args);
  return { ...workspace, [Symbol.asyncDispose]: workspace[Symbol.asyncDispose], session, cli };
}

/** Times differ from execution to execution. */
const withoutTimes = (text: string) => text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME');

describe('run', () => {
  it('lets flags act in the place of manifests', async () => {
    await using workspace = await ran(arena, '--temperature', '0', '--max-tokens', '9', '--seed=-1');
    expect([workspace.session.exitCode, workspace.session.err]).toEqual([1, expect.any(String)]);
    const { runs } = await workspace.readJson<{ runs: { id: string }[] }>('out/arena-results.json');
    const dump = await workspace.readJson<{ Params: object }>(`out/${runs[0]?.id}.json`);
    expect(dump.Params).toMatchObject({ temperature: 0, max_tokens: 9, seed: -1 });
  });

  it.each<[string[], RegExp]>([
    [['--temperature', 'warm'], /--temperature is "warm"; give a number/],
    [['--temperature=-1'], /--temperature is "-1"; give a number from 0 on/],
    [['--seed', '1.5'], /--seed is "1.5"; give a whole number/],
    [['--max-tokens', '0'], /max-tokens is "0"; give a whole number from 1 on/],
    [['--override-provider', 'assistant'], /--override-provider: "assistant" is no substitution/],
    [['--override-provider', 'a=b=c'], /"a=b=c" is no substitution/],
    [['--override-provider', 'assistant=asistant'], /names "asistant".* Did you mean "assistant"/],
    [['--roles', 'buyer'], /role filter names "buyer".*Known: none/],
    [['--print', 'sumary'], /--print is "sumary".*Did you mean "summary"/],
  ])('refuses %j', async (args, message) => {
    await using workspace = await ran(arena, ...args);
    expect(workspace.session).toMatchObject({ exitCode: 2, out: '', err: expect.stringMatching(message) });
  });

  it.each<[Record<string, string>, boolean]>([
    [{ LOG_LEVEL: 'debug' }, true],
    [{ LOG_LEVEL: 'warn' }, false],
  ])('tells every event for %j: %s', async (environment, isVerbose) => {
    await using workspace = await createWorkspace(smallArena(arena));
    const { err } = await runCliHere(workspace.directory, RUN, { environment });
    expect(/tool.call/.test(err)).toBe(isVerbose);
  });
});

describe('view', () => {
  it('shows the last results and where the report is', async () => {
    await using workspace = await ran(arena, '--html');
    const { exitCode, out } = await workspace.cli('view');
    expect(exitCode).toBe(0);
    await expect(withoutTimes(out)).toMatchFileSnapshot(golden('view'));
    expect(await workspace.cli('view', 'out', '--open')).toEqual({
      exitCode: 0,
      out: `${workspace.path('out', 'report.html')}\n`,
      err: '',
    });
  });

  it('lists what did not pass', async () => {
    await using workspace = await ran();
    const { out } = await workspace.cli('view', '--failed');
    expect(out).not.toMatch(/^passed {4}/m);
    expect(out).toMatch(/^failed {5}short/m);
    expect(out).toContain('2 runs: 1 passed, 1 failed');
    expect(out).toContain('no HTML report; arena-action report writes one');
  });

  it('shows the class of a failure as it was compared', async () => {
    await using workspace = await ran();
    await workspace.cli(...RUN, '--baseline', 'out/arena-results.json', '--out', 'again');
    expect((await workspace.cli('view', 'again')).out).toContain('(existing)');
    expect((await workspace.cli('view')).out).not.toContain('(existing)');
  });

  it('shows a conversation with its tool calls and checks', async () => {
    await using workspace = await ran();
    const { exitCode, out } = await workspace.cli('view', '--run', 'talk');
    expect(exitCode).toBe(0);
    expect(out).not.toContain('\u001b');
    await expect(out).toMatchFileSnapshot(golden('view-run'));
  });

  it.each<[string[], RegExp]>([
    [['--run', 'config'], /"config" is in the keys of 2 runs: "config.arena.yaml::talk/],
    [['--run', 'nobody'], /no run has "nobody" in its key\. Known: /],
    [['--open'], /There is no HTML report in out\. Write one with "arena-action report out"/],
    [['elsewhere'], /Results: elsewhere cannot be read\. Name an arena-results\.json/],
  ])('refuses %j', async (args, message) => {
    await using workspace = await ran();
    const session = await workspace.cli('view', ...args);
    expect(session).toMatchObject({ exitCode: 2, out: '', err: expect.stringMatching(message) });
  });

  it.each([
    ['{}', /comparison\.json.*schemaVersion/],
    ['nonsense', /comparison\.json.*not JSON/],
  ])('says what is wrong with a comparison like %s', async (text, message) => {
    await using workspace = await ran();
    await workspace.write({ 'out/comparison.json': text });
    expect(await workspace.cli('view')).toMatchObject({ exitCode: 2, err: expect.stringMatching(message) });
  });
});

describe('report', () => {
  it('writes the reports a run would have written', async () => {
    await using workspace = await ran(arena, '--formats', 'junit,markdown,html', '--out', 'whole');
    await workspace.cli(...RUN);
    const session = await workspace.cli('report', 'out', '--formats', 'junit,html', '--out', 'later');
    expect(session).toEqual({ exitCode: 0, out: 'later/junit.xml\nlater/report.html\n', err: '' });
    expect(await workspace.read('later/junit.xml')).toBe(await workspace.read('whole/junit.xml'));
    expect(await workspace.read('later/report.html')).toContain('</html>');
  });

  it.each([
    [['out/index.json'], 'out/report.html\n'],
    [['out/arena-results.json'], 'out/report.html\n'],
    [[], 'out/report.html\n'],
  ])('finds results by %j', async (args, out) => {
    await using workspace = await ran();
    expect(await workspace.cli('report', ...args)).toMatchObject({ exitCode: 0, out });
  });

  it('refuses an unknown format', async () => {
    await using workspace = await ran();
    expect(await workspace.cli('report', '--formats', 'htm')).toMatchObject({
      exitCode: 2,
      err: expect.stringMatching(/Did you mean "html"/),
    });
  });
});

describe('config-inspect', () => {
  it.each<[string, string[]]>([
    ['config-inspect', []],
    ['config-inspect-short', ['--short']],
    ['config-inspect-tools', ['--section', 'tools', '--format', 'json']],
  ])('%s', async (name, args) => {
    await using workspace = await createWorkspace(smallArena(arena));
    const { exitCode, out } = await runCliHere(workspace.directory, ['config-inspect', ...args]);
    expect(exitCode).toBe(0);
    await expect(out).toMatchFileSnapshot(golden(name));
  });
});

describe('prompt-debug', () => {
  it('shows a prompt with its variables and their sources', async () => {
    await using workspace = await createWorkspace(smallArena(arena));
    const args = ['prompt-debug', '--scenario', 'talk', '--region', 'uk'];
    const { exitCode, out } = await runCliHere(workspace.directory, args);
    expect(exitCode).toBe(0);
    await expect(out).toMatchFileSnapshot(golden('prompt-debug'));
    const json = await runCliHere(workspace.directory, [...args, '--format', 'json']);
    expect(JSON.parse(json.out).prompts[0].system).toBe('You sell lamps in uk. Be kind.');
  });

  it('says why a prompt cannot be assembled', async () => {
    const vars = { product: '{{whom}}' };
    const prompts = [{ id: 'support', file: 'support.prompt.yaml', vars }];
    await using workspace = await createWorkspace(
      smallArena({ ...arena, arena: { prompt_configs: prompts } }),
    );
    const { exitCode, out } = await runCliHere(workspace.directory, ['prompt-debug']);
    expect(exitCode).toBe(2);
    expect(out).toMatch(/error: .*placeholders without a value: \{\{whom\}\}/);
  });
});

describe('mocks generate', () => {
  it('writes what answers again as it did', async () => {
    await using workspace = await ran();
    const before = await workspace.readJson<{ runs: unknown }>('out/arena-results.json');
    const session = await workspace.cli('mocks', 'generate', '-o', 'made/mock.yaml');
    expect(session).toEqual({ exitCode: 0, out: 'made/mock.yaml\n', err: '' });
    await workspace.cli('run', '--mock-provider', '--mock-config', 'made/mock.yaml');
    const after = await workspace.readJson<{ runs: unknown }>('out/arena-results.json');
    expect(after.runs).toEqual(before.runs);
  });

  it('writes one file for each scenario, by a name that leads nowhere', async () => {
    await using workspace = await ran();
    const text = await workspace.read('out/arena-results.json');
    await workspace.write({
      'out/arena-results.json': text.replaceAll('"scenario":"short"', '"scenario":"../up"'),
    });
    const { out } = await workspace.cli('mocks', 'generate', '--per-scenario', '-o', 'made');
    expect(out).toBe('made/talk.yaml\nmade/_-up.yaml\n');
  });

  it('changes only its own entries of a file that is there', async () => {
    await using workspace = await ran();
    const kept =
      '# By hand.\nscenarios:\n  other:\n    turns:\n      1: kept\n  short:\n    turns:\n      1: old\n      2: kept\n';
    await workspace.write({ 'made.yaml': kept });
    const args = ['mocks', 'generate', '--merge', '--scenario', 'short', '-o', 'made.yaml'];
    await workspace.cli(...args, '--default-response', 'well');
    const text = await workspace.read('made.yaml');
    expect(text).toContain('# By hand.');
    expect(parse(text)).toEqual({
      scenarios: { other: { turns: { 1: 'kept' } }, short: { turns: { 1: 'hm', 2: 'kept' } } },
      defaultResponse: 'well',
    });
  });

  it('prints instead of writing', async () => {
    await using workspace = await ran();
    const { out } = await workspace.cli('mocks', 'generate', '--dry-run');
    await expect(out).toMatchFileSnapshot(golden('mocks-generate'));
    await expect(readFile(workspace.path('providers/mock-generated.yaml'))).rejects.toThrow(/ENOENT/);
  });

  it.each<[string[], RegExp]>([
    [['--scenario', 'nobody'], /No run of the results is left/],
    [['--merge', '-o', 'broken.yaml'], /broken\.yaml cannot be merged into/],
  ])('refuses %j', async (args, message) => {
    await using workspace = await ran();
    await workspace.write({ 'broken.yaml': 'a: [' });
    const session = await workspace.cli('mocks', 'generate', ...args);
    expect(session).toMatchObject({ exitCode: 2, err: expect.stringMatching(message) });
  });
});

describe('commands', () => {
  it.each(Object.keys(REPLACED_COMMANDS))('%s answers with what replaces it', async (name) => {
    const session = await runCliHere('/', [name, 'list']);
    expect(session).toMatchObject({ exitCode: 2, out: '' });
    expect(session.err).toBe(`Error: "${name}" is no command of arena-action. ${REPLACED_COMMANDS[name]}\n`);
    for (const [, meant] of session.err.matchAll(/"arena-action ([a-z -]*[a-z])/g)) {
      expect(COMMANDS.some((command) => meant?.startsWith(command.name))).toBe(true);
    }
  });

  it('suggests the command that was meant', async () => {
    const session = await runCliHere('/', ['veiw']);
    expect(session).toMatchObject({ exitCode: 2, err: expect.stringContaining('did you mean view?') });
  });

  it.each(COMMANDS.map(({ name }) => name))('%s answers --help', async (name) => {
    const session = await runCliHere('/', [...name.split(' '), '--help']);
    expect(session).toMatchObject({ exitCode: 0, out: expect.stringContaining(`arena-action ${name}`) });
  });

  it('names the formats there are', () => {
    expect(FORMATS).toEqual(builtInReports.map(({ name }) => name));
  });
});
