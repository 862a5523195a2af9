import { formatLocation } from '../model/location.ts';
import type { RunError } from '../model/run-result.ts';

/** Why a run broke off, behind the place where it did, as compilers write it; not escaped. */
export function describeRunError({ code, message, location }: RunError): string {
  const place = location === undefined ? '' : `${formatLocation(location)}: `;
  return `${place}${code}: ${message}`;
}
