/** The note of a failure that may be old, where nobody vouches for the past. */
export const SUSPECTED_NOTE = 'Suspected to have failed before, by a digest that nobody vouches for; it counts all the same.';
