export function openEverything(): void;
export function overflow(): number;
export function focusedPlace(): string | undefined;
export function focusedControl():
  | { readonly place: number; readonly text: string; readonly outline: string }
  | undefined;
export function countControls(): number;
export function countHighlights(): number;
export function announcePrint(moment: string): void;
export function structureFacts(): {
  readonly nameless: number;
  readonly unlabelled: number;
  readonly poorTables: number;
  readonly silentPictures: number;
  readonly levels: readonly number[];
  readonly landmarks: readonly number[];
  readonly language: string;
};
export function weakContrasts(): {
  readonly seen: number;
  readonly weak: readonly (readonly [string, number])[];
  readonly isDark: boolean;
};
