/** PromptArena's commands that are not commands here, and what serves instead. */
export const REPLACED_COMMANDS: Readonly<Record<string, string>> = {
  render: 'Use "arena-action report PATH", which writes the HTML report of an arena-results.json.',
  serve:
    'Use "arena-action report PATH" and open report.html, one file that needs no server; "arena-action view --open" prints where it is.',
  debug: 'Use "arena-action config-inspect", which shows what was loaded.',
  mocks: 'Use "arena-action mocks generate".',
  templates:
    'There is no template repository; copy an arena that works, such as examples/support-desk of arena-action, and check it with "arena-action validate".',
};
