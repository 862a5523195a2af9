const BLOCKS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** A row of bars, one for each value between `least` and `most`; a dot stands for a value that is not known. */
export function sparkline(values: readonly (number | null)[], least: number, most: number): string {
  const span = most - least;
  return values
    .map((value) => {
      if (value === null) return '·';
      const share = span === 0 ? 0.5 : (value - least) / span;
      return BLOCKS[Math.min(BLOCKS.length - 1, Math.max(0, Math.round(share * (BLOCKS.length - 1))))];
    })
    .join('');
}
