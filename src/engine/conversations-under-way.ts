import { ManifestError } from '../errors/manifest-error.ts';
import type { ArenaStateStore } from '../state/state-store.ts';

/** The conversations that an engine is holding, each known by its store and its id there. */
export interface ConversationsUnderWay {
  /**
   * Notes that conversations have begun; disposing of the answer, that they are over. Two at once under one id would
   * write over each other, so the second is a `ManifestError` with code `CONVERSATION_UNDER_WAY`.
   */
  begin(store: ArenaStateStore, ids: readonly string[]): Disposable;
}

/** Creates the note of an engine's conversations. */
export function createConversationsUnderWay(): ConversationsUnderWay {
  const stores = new WeakMap<ArenaStateStore, Set<string>>();
  return {
    begin(store, ids) {
      const known = stores.get(store) ?? new Set();
      stores.set(store, known);
      const twice =
        ids.length === new Set(ids).size ? undefined : ids.find((id, index) => ids.indexOf(id) !== index);
      const taken = twice ?? ids.find((id) => known.has(id));
      if (taken !== undefined) throw underWay(taken);
      for (const id of ids) known.add(id);
      return {
        [Symbol.dispose]() {
          for (const id of ids) known.delete(id);
        },
      };
    },
  };
}

function underWay(id: string): ManifestError {
  return new ManifestError({
    code: 'CONVERSATION_UNDER_WAY',
    message:
      `A conversation "${id}" is being held already, and two would write over each other. Wait for its end, or give ` +
      'this one a "conversationId" of its own.',
  });
}
