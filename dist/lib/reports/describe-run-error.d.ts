import type { RunError } from '../model/run-result.ts';
/** Why a run broke off, behind the place where it did, as compilers write it; not escaped. */
export declare function describeRunError({ code, message, location }: RunError): string;
