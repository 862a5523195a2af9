import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { StateStoreError } from '../errors/state-store-error.ts';
import { codeOfThrown } from '../lib/error-like.ts';
import { sha256 } from '../lib/hash.ts';
import type { ConversationRecord, ConversationRecords } from './conversation-records.ts';
import { type FiledRecord, parseFiledRecord, renderFiledRecord } from './filed-record.ts';

const READABLE_LENGTH = 60;

/** Records as files of a directory, which is made when the first is written. */
export function createFileRecords(directory: string): ConversationRecords {
  return new FileRecords(directory);
}

class FileRecords implements ConversationRecords {
  readonly #directory: string;
  /** The end of the last change of each conversation under way; the next one waits for it. */
  readonly #pending = new Map<string, Promise<void>>();
  /** Id and place in the order of every file that was read once. */
  readonly #known = new Map<string, { readonly id: string; readonly order: number }>();
  /** The first free place in the order when this object began to write. */
  #firstOrder: Promise<number> | undefined;
  #tickets = 0;

  constructor(directory: string) {
    this.#directory = directory;
  }

  async read(id: string): Promise<ConversationRecord | undefined> {
    await this.#pending.get(id);
    return (await this.#readFile(fileNameOf(id)))?.record;
  }

  change(id: string, change: (current: ConversationRecord | undefined) => ConversationRecord): Promise<void> {
    // Drawn before anything is waited for, so that the order is that of the calls.
    const ticket = this.#tickets++;
    return this.#inTurn(id, async () => {
      const name = fileNameOf(id);
      const current = await this.#readOrSetAside(name);
      const record = change(current?.record);
      const order = current?.order ?? (await this.#findFirstOrder()) + ticket;
      await this.#write(name, { order, record });
      this.#known.set(name, { id, order });
    });
  }

  remove(id: string): Promise<void> {
    return this.#inTurn(id, async () => {
      const name = fileNameOf(id);
      await rm(path.join(this.#directory, name), { force: true });
      this.#known.delete(name);
    });
  }

  async list(): Promise<readonly string[]> {
    await Promise.all(this.#pending.values());
    return (await this.#filed()).map(({ id }) => id);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.allSettled(this.#pending.values());
  }

  /** Lets an action wait for the one before it on the same conversation, whatever came of that. */
  #inTurn(id: string, action: () => Promise<void>): Promise<void> {
    const acting = (this.#pending.get(id) ?? Promise.resolve()).then(action);
    const ended = acting.then(
      () => undefined,
      () => undefined,
    );
    this.#pending.set(id, ended);
    ended.then(() => {
      if (this.#pending.get(id) === ended) this.#pending.delete(id);
    });
    return acting;
  }

  /** The files of the directory by place in the order; those that hold no whole record are left out. */
  async #filed(): Promise<readonly { readonly id: string; readonly order: number }[]> {
    const names = (await readdir(this.#directory).catch(nothingWhenMissing<string[]>)) ?? [];
    const files = names.filter((name) => name.endsWith('.json'));
    const found = await Promise.all(files.map((name) => this.#known.get(name) ?? this.#learn(name)));
    return found.flatMap((entry) => entry ?? []).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  }

  async #learn(name: string): Promise<{ readonly id: string; readonly order: number } | undefined> {
    const filed = await this.#readFile(name).catch(undefinedWhenDamaged);
    if (filed === undefined) return undefined;
    const entry = { id: filed.record.state.id, order: filed.order };
    this.#known.set(name, entry);
    return entry;
  }

  async #findFirstOrder(): Promise<number> {
    this.#firstOrder ??= this.#filed().then((filed) => (filed.at(-1)?.order ?? -1) + 1);
    try {
      return await this.#firstOrder;
    } catch (error) {
      this.#firstOrder = undefined;
      throw error;
    }
  }

  async #readFile(name: string): Promise<FiledRecord | undefined> {
    const file = path.join(this.#directory, name);
    const text = await readFile(file, 'utf8').catch(nothingWhenMissing<string>);
    if (text === undefined) return undefined;
    const parsed = parseFiledRecord(text);
    if ('reason' in parsed) throw damaged(file, parsed.reason);
    return parsed.filed;
  }

  /** A damaged file may not stand in the way of a new state; it is kept under another name. */
  async #readOrSetAside(name: string): Promise<FiledRecord | undefined> {
    try {
      return await this.#readFile(name);
    } catch (error) {
      if (!isDamaged(error)) throw error;
      const file = path.join(this.#directory, name);
      await rename(file, `${file}.damaged`);
      return undefined;
    }
  }

  /** Writes beside the target and renames, so that no reader ever sees half a file. */
  async #write(name: string, filed: FiledRecord): Promise<void> {
    await mkdir(this.#directory, { recursive: true });
    const file = path.join(this.#directory, name);
    const temporary = `${file}.${process.pid}.partial`;
    await writeFile(temporary, renderFiledRecord(filed));
    await rename(temporary, file);
  }
}

/** What people recognise, and a hash of the whole id, so that no id leaves the directory or meets another. */
function fileNameOf(id: string): string {
  const readable = id.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, READABLE_LENGTH);
  return `${readable}.${sha256(id)}.json`;
}

function nothingWhenMissing<T>(error: unknown): T | undefined {
  if (codeOfThrown(error) === 'ENOENT') return undefined;
  throw error;
}

function undefinedWhenDamaged(error: unknown): undefined {
  if (!isDamaged(error)) throw error;
}

function isDamaged(error: unknown): boolean {
  return error instanceof StateStoreError && error.code === 'DAMAGED';
}

function damaged(file: string, reason: string): StateStoreError {
  return new StateStoreError({
    code: 'DAMAGED',
    message: `${file} holds no whole conversation: ${reason}. Delete it, or save the conversation again.`,
  });
}
