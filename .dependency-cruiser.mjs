/** Folders of src/ from the bottom up; a folder may import lower ranks only. ARCHITECTURE.md shows the same table. */
export const ranks = [
  ['lib'],
  ['errors'],
  ['model'],
  ['manifest', 'events', 'reports', 'baseline', 'cost'],
  ['recordings'],
  ['checks', 'providers', 'tools', 'state'],
  ['plan'],
  ['conversation'],
  ['engine'],
  ['arena', 'scenario'],
  ['github', 'cli'],
];

const layerRules = ranks.flatMap((folders, rank) =>
  folders.map((folder) => ({
    name: `${folder}-imports-down`,
    severity: 'error',
    comment: 'Imports point to lower layers only; see ARCHITECTURE.md.',
    from: { path: `^src/${folder}/` },
    to: { path: '^src/', pathNot: `^src/(${[folder, ...ranks.slice(0, rank).flat()].join('|')})/` },
  })),
);

const external = (name, comment, packages, allowed) => ({
  name,
  severity: 'error',
  comment,
  from: { path: '^src/', pathNot: allowed },
  to: { path: packages },
});

export default {
  forbidden: [
    ...layerRules,
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle means two files are one; type imports count.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'src-does-not-import-tests',
      severity: 'error',
      comment: 'The product stands without its tests.',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench)/' },
    },
    external(
      'github-only-in-github',
      'Only src/github/ talks to GitHub.',
      'node_modules/(@actions|@octokit)/',
      '^src/github/',
    ),
    external(
      'files-only-where-named',
      'File access is injected everywhere else.',
      '^(node:)?fs(/promises)?$',
      '^src/(main\\.ts|arena/|cli/|github/|manifest/(load-|read-)[a-z-]+\\.ts|(providers|scenario|state)/file-[a-z-]+\\.ts|scenario/process-files\\.ts)',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json'] },
  },
};
