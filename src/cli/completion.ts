import type { CliCommand, CliOption } from './cli-option.ts';
import type { SHELLS } from './option-choices.ts';

/** The two names of the program. */
const PROGRAMS = ['arena-action', 'arena'] as const;
const HELP: CliOption = { name: 'help', short: 'h', kind: 'switch', description: 'Print help.' };

/** The completion script of a shell: commands, their options, and the words that options take. */
export function renderCompletion(shell: (typeof SHELLS)[number], commands: readonly CliCommand[]): string {
  const lines = { bash: bashLines, zsh: zshLines, fish: fishLines }[shell](commands);
  return `${lines.join('\n')}\n`;
}

function bashLines(commands: readonly CliCommand[]): readonly string[] {
  return [
    '_arena_action() {',
    `  local current=${bashWord('COMP_CWORD')} previous=${bashWord('COMP_CWORD-1')}`,
    `  local command=${bashWord('1')}`,
    '  COMPREPLY=()',
    '  if [[ $COMP_CWORD -eq 1 ]]; then',
    `    COMPREPLY=($(compgen -W "${firstWords(commands).join(' ')}" -- "$current"))`,
    '    return',
    '  fi',
    '  case "$command $previous" in',
    ...commands.flatMap(bashValueCases),
    '  esac',
    '  case "$command" in',
    ...grouped(commands).map(
      ([word, members]) => `    ${word}) COMPREPLY=($(compgen -W "${bashWords(members)}" -- "$current")) ;;`,
    ),
    '  esac',
    '}',
    `complete -o default -F _arena_action ${PROGRAMS.join(' ')}`,
  ];
}

function bashWord(index: string): string {
  return `"\${COMP_WORDS[${index}]}"`;
}

function bashValueCases({ name, options }: CliCommand): readonly string[] {
  const [word = ''] = name.split(' ');
  return options.flatMap((option) => {
    if (option.kind === 'switch') return [];
    const patterns = flagsOf(option)
      .map((flag) => `"${word} ${flag}"`)
      .join('|');
    const reply =
      option.choices === undefined
        ? ''
        : `COMPREPLY=($(compgen -W "${option.choices.join(' ')}" -- "$current")); `;
    return [`    ${patterns}) ${reply}return ;;`];
  });
}

function bashWords(members: readonly CliCommand[]): string {
  return [
    ...secondWords(members),
    ...members.flatMap(({ options }) => [...options, HELP].flatMap(flagsOf)),
  ].join(' ');
}

function zshLines(commands: readonly CliCommand[]): readonly string[] {
  const described = grouped(commands).map(([word, [first]]) =>
    zshQuoted(`${word}:${zshPlain(first?.summary ?? '')}`),
  );
  return [
    `#compdef ${PROGRAMS.join(' ')}`,
    '_arena_action() {',
    '  local -a commands',
    '  commands=(',
    ...described.map((line) => `    ${line}`),
    '  )',
    '  if (( CURRENT == 2 )); then',
    "    _describe 'command' commands",
    '    return',
    '  fi',
    '  case "$words[2]" in',
    ...grouped(commands).flatMap(([word, members]) => [
      `    ${word})`,
      '      _arguments -s \\',
      ...zshArguments(members).map((line) => `        ${line} \\`),
      '        && return',
      '      ;;',
    ]),
    '  esac',
    '}',
    '_arena_action "$@"',
  ];
}

function zshArguments(members: readonly CliCommand[]): readonly string[] {
  const words = secondWords(members);
  const places = words.length === 0 ? ["'*:file:_files'"] : [`'2:word:(${words.join(' ')})'`];
  return [...members.flatMap(({ options }) => [...options, HELP].flatMap(zshOption)), ...places];
}

function zshOption(option: CliOption): readonly string[] {
  const { kind, value = '', choices, description } = option;
  const action = choices === undefined ? fileAction(value) : `(${choices.join(' ')})`;
  const argument = kind === 'switch' ? '' : `:${value}:${action}`;
  return flagsOf(option).map((flag) => {
    const repeat = kind === 'list' ? '*' : '';
    return zshQuoted(`${repeat}${flag}[${zshPlain(description)}]${argument}`);
  });
}

/** Brackets and colons mean something to zsh. */
function zshPlain(text: string): string {
  return text.replaceAll(/[[\]]/g, '').replaceAll(':', '\\:');
}

function zshQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function fileAction(value: string): string {
  if (value === 'DIR') return '_files -/';
  return value === 'FILE' || value === 'PATH' ? '_files' : '';
}

function fishLines(commands: readonly CliCommand[]): readonly string[] {
  const isFirst = '__fish_use_subcommand';
  return PROGRAMS.flatMap((program) => [
    `complete -c ${program} -n ${isFirst} -f`,
    ...grouped(commands).flatMap(([word, members]) => {
      const inside = `'__fish_seen_subcommand_from ${word}'`;
      const summary = members[0]?.summary ?? '';
      return [
        `complete -c ${program} -n ${isFirst} -a ${word} -d ${fishQuoted(summary)}`,
        ...secondWords(members).map((second) => `complete -c ${program} -n ${inside} -f -a ${second}`),
        ...members.flatMap(({ options }) =>
          [...options, HELP].map((option) => `complete -c ${program} -n ${inside} ${fishOption(option)}`),
        ),
      ];
    }),
  ]);
}

function fishOption({ name, short, kind, value = '', choices, description }: CliOption): string {
  const words = [
    ...(short === undefined ? [] : [`-s ${short}`]),
    `-l ${name}`,
    ...(kind === 'switch' ? [] : [fileAction(value) === '' ? '-x' : '-r']),
    ...(choices === undefined ? [] : [`-a ${fishQuoted(choices.join(' '))}`]),
    `-d ${fishQuoted(description)}`,
  ];
  return words.join(' ');
}

function fishQuoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Commands by their first word. */
function grouped(commands: readonly CliCommand[]): readonly (readonly [string, readonly CliCommand[]])[] {
  return firstWords(commands).map((word) => [
    word,
    commands.filter(({ name }) => name.split(' ')[0] === word),
  ]);
}

function firstWords(commands: readonly CliCommand[]): readonly string[] {
  return [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? ''))];
}

/** What may follow the first word: the second one of a command, or the words of its positional argument. */
function secondWords(members: readonly CliCommand[]): readonly string[] {
  return members.flatMap(({ name, positionalChoices = [] }) => [
    ...name.split(' ').slice(1),
    ...positionalChoices,
  ]);
}

function flagsOf({ name, short }: CliOption): readonly string[] {
  return [...(short === undefined ? [] : [`-${short}`]), `--${name}`];
}
