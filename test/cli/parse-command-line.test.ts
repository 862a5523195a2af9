import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/option-table.ts';
import { parseCommandLine } from '../../src/cli/parse-command-line.ts';

const command = (name: string) => COMMANDS.find((candidate) => candidate.name === name)!;
const run = (...args: string[]) => parseCommandLine(command('run'), args);

describe('parseCommandLine', () => {
  it('takes lists by comma and by repetition', () => {
    expect(run('--scenario', 'a,b', '--scenario', ' c ').list('scenario')).toEqual(['a', 'b', 'c']);
    expect(run().list('scenario')).toBeUndefined();
    expect(run('-c', 'one', '-c', 'two,three').list('config')).toEqual(['one', 'two', 'three']);
  });

  it('takes texts, switches and counts', () => {
    const line = run('--out=x', '-j', '3', '--mock-provider');
    expect([
      line.text('out'),
      line.count('concurrency'),
      line.isOn('mock-provider'),
      line.isOn('ci'),
    ]).toEqual(['x', 3, true, false]);
  });

  it.each<[string[], RegExp]>([
    [['--scenaro', 'a'], /run has no option --scenaro; did you mean --scenario\?/],
    [['--scenaro=a'], /run has no option --scenaro=a; did you mean --scenario\?/],
    [['-x'], /run has no option -x/],
    [['extra'], /run does not take "extra"/],
    [['--out'], /--out/],
    [['-j', '0'], /concurrency is "0"; give a whole number from 1 on/],
    [['-j', '2.5'], /concurrency is "2.5"/],
  ])('refuses %j', (args, message) => {
    expect(() => run(...args).count('concurrency')).toThrow(message);
  });

  it.each<[string[], 'common' | 'all' | undefined]>([
    [[], undefined],
    [['-h'], 'common'],
    [['--help'], 'common'],
    [['--help', 'all'], 'all'],
    [['--help', 'more'], 'common'],
  ])('takes %j as a request for %s help', (args, help) => {
    expect(run(...args).help).toBe(help);
  });

  it.each<[string, number | undefined]>([
    ['--temperature=0', 0],
    ['--temperature=0.25', 0.25],
    ['--temperature=-1', -1],
    ['--ci', undefined],
  ])('reads the number of %s', (arg, number) => {
    expect(run(arg).number('temperature')).toBe(number);
  });

  it.each(['', 'warm', '1,5', 'Infinity'])('refuses the temperature "%s"', (value) => {
    expect(() => run(`--temperature=${value}`).number('temperature')).toThrow(
      /temperature is ".*"; give a number/,
    );
  });

  it('lets validate take one path', () => {
    expect(parseCommandLine(command('validate'), ['dir']).positional).toBe('dir');
    expect(() => parseCommandLine(command('validate'), ['a', 'b'])).toThrow(/does not take "b"/);
  });
});

describe('the option table', () => {
  it.each(COMMANDS.map((entry) => [entry.name, entry] as const))(
    '%s names every option once',
    (_name, entry) => {
      const names = entry.options.flatMap(({ name, short }) =>
        short === undefined ? [name] : [name, short],
      );
      expect(new Set(names).size).toBe(names.length);
    },
  );
});
