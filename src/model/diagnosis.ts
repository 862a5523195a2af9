/** What one provider of an arena needs and has. */
export interface ProviderDiagnosis {
  readonly id: string;
  /** As in `Location.file`. */
  readonly file: string;
  readonly type: string;
  readonly model: string;
  /** Where the key was found; undefined where none is needed, or none was found. */
  readonly keySource?: string;
  /** What is missing before it can be called, as a sentence. */
  readonly missing?: string;
  /** Where its prices come from. */
  readonly prices: 'manifest' | 'list' | 'free' | 'unknown';
  /** What a small call came to, where one was asked for and possible. */
  readonly call?:
    | { readonly ok: true; readonly tokens: number }
    | { readonly ok: false; readonly reason: string };
}

/** What keeps arenas from running for real, and what they would be billed by. */
export interface ProvidersDiagnosis {
  readonly providers: readonly ProviderDiagnosis[];
  /** Date of the built-in price list. */
  readonly pricesAsOf: string;
}

/** One surface of the action, and whether it can be expected here. */
export interface SurfaceDiagnosis {
  readonly surface: string;
  /** The permission of the job that brings it; undefined where none is needed. */
  readonly permission?: string;
  /** Undefined when it works as far as can be known without asking GitHub. */
  readonly hindrance?: string;
}

/** What the workflow around us allows. */
export interface WorkflowDiagnosis {
  /** Undefined outside GitHub Actions. */
  readonly event?: string;
  /** What runs here are compared with. */
  readonly baseline?: string;
  readonly surfaces: readonly SurfaceDiagnosis[];
  readonly warnings: readonly string[];
}
