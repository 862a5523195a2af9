import { countOf } from './format-amounts.ts';
import { createPaint, type Paint, terminalLine } from './terminal-style.ts';

/** What an arena is made of, one section for each kind of part. */
export interface ArenaInspection {
  /** Path of the Arena manifest, as in `Location.file`. */
  readonly config: string;
  readonly sections: readonly InspectedSection[];
}

/** The parts of one kind. */
export interface InspectedSection {
  /** The word of `--section`. */
  readonly name: string;
  readonly entries: readonly InspectedEntry[];
}

/** One part: facts about it, and what it refers to or what refers to it. */
export interface InspectedEntry {
  readonly id: string;
  /** As in `Location.file`. */
  readonly file?: string;
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>;
}

/** Inspections for a terminal; `short` gives counts alone. */
export function renderInspections(
  inspections: readonly ArenaInspection[],
  { color, short }: { readonly color: boolean; readonly short: boolean },
): string {
  const paint = createPaint(color);
  const lines = inspections.flatMap(({ config, sections }) => [
    paint('bold', terminalLine(config)),
    ...sections.flatMap((section) => sectionLines(section, paint, short)),
  ]);
  return `${lines.join('\n')}\n`;
}

function sectionLines({ name, entries }: InspectedSection, paint: Paint, short: boolean): readonly string[] {
  const count = entries.length === 0 ? 'none' : countOf(entries.length, 'entry', 'entries');
  const head = `  ${paint('bold', name)}: ${count}`;
  return short ? [head] : [head, ...entries.flatMap((entry) => entryLines(entry, paint))];
}

function entryLines({ id, file, facts }: InspectedEntry, paint: Paint): readonly string[] {
  const place = file === undefined ? '' : `  ${paint('dim', terminalLine(file))}`;
  return [
    `    ${terminalLine(id)}${place}`,
    ...Object.entries(facts).map(([name, value]) => `      ${name}: ${terminalLine(textOf(value))}`),
  ];
}

function textOf(value: InspectedEntry['facts'][string]): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return value.length === 0 ? 'none' : value.join(', ');
}
