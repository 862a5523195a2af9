/** One option of a command, as it is parsed and as help, reference and shell completion show it. */
export interface CliOption {
  /** Long name without dashes. */
  readonly name: string;
  readonly short?: string;
  /** A list may be repeated or separated by commas. */
  readonly kind: 'text' | 'list' | 'switch' | 'count' | 'number';
  /** What stands for the value in help, such as `FILE`. */
  readonly value?: string;
  readonly description: string;
  /** The words it takes, where they are few. */
  readonly choices?: readonly string[];
  /** Shown by `--help all` only. */
  readonly isRare?: true;
  /** Heading it stands under in `--help all`. */
  readonly group?: string;
}

/** One command of the CLI. */
export interface CliCommand {
  /** One word, or two such as `mocks generate`. */
  readonly name: string;
  readonly summary: string;
  /** The one positional argument, such as `[PATH]`. */
  readonly positional?: string;
  /** The words the positional argument may be, where they are few. */
  readonly positionalChoices?: readonly string[];
  readonly options: readonly CliOption[];
}
