import { z } from 'zod';

/**
 * Has schemas interpreted that are made from here on, where each would compile itself to JavaScript when first used. An
 * invocation uses most of them a few times at most, and a start is a tenth shorter; nor is code made from text then. The
 * setting is the process's, so entries choose it, and the library leaves it alone.
 */
export function interpretSchemas(): void {
  z.config({ jitless: true });
}
