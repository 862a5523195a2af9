/** Gives all runs of one invocation the same batch id, unless they have one. */
export default function setup(): void;
