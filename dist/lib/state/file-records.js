import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { StateStoreError } from "../errors/state-store-error.js";
import { codeOfThrown } from "../lib/error-like.js";
import { sha256 } from "../lib/hash.js";
import { parseFiledRecord, renderFiledRecord } from "./filed-record.js";
const READABLE_LENGTH = 60;
/** Records as files of a directory, which is made when the first is written. */
export function createFileRecords(directory) {
    return new FileRecords(directory);
}
class FileRecords {
    #directory;
    /** The end of the last change of each conversation under way; the next one waits for it. */
    #pending = new Map();
    /** Id and place in the order of every file that was read once. */
    #known = new Map();
    /** The first free place in the order when this object began to write. */
    #firstOrder;
    #tickets = 0;
    constructor(directory) {
        this.#directory = directory;
    }
    async read(id) {
        await this.#pending.get(id);
        return (await this.#readFile(fileNameOf(id)))?.record;
    }
    change(id, change) {
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
    remove(id) {
        return this.#inTurn(id, async () => {
            const name = fileNameOf(id);
            await rm(path.join(this.#directory, name), { force: true });
            this.#known.delete(name);
        });
    }
    async list() {
        await Promise.all(this.#pending.values());
        return (await this.#filed()).map(({ id }) => id);
    }
    async [Symbol.asyncDispose]() {
        await Promise.allSettled(this.#pending.values());
    }
    /** Lets an action wait for the one before it on the same conversation, whatever came of that. */
    #inTurn(id, action) {
        const acting = (this.#pending.get(id) ?? Promise.resolve()).then(action);
        const ended = acting.then(() => undefined, () => undefined);
        this.#pending.set(id, ended);
        ended.then(() => {
            if (this.#pending.get(id) === ended)
                this.#pending.delete(id);
        });
        return acting;
    }
    /** The files of the directory by place in the order; those that hold no whole record are left out. */
    async #filed() {
        const names = (await readdir(this.#directory).catch((nothingWhenMissing))) ?? [];
        const files = names.filter((name) => name.endsWith('.json'));
        const found = await Promise.all(files.map((name) => this.#known.get(name) ?? this.#learn(name)));
        return found.flatMap((entry) => entry ?? []).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
    }
    async #learn(name) {
        const filed = await this.#readFile(name).catch(undefinedWhenDamaged);
        if (filed === undefined)
            return undefined;
        const entry = { id: filed.record.state.id, order: filed.order };
        this.#known.set(name, entry);
        return entry;
    }
    async #findFirstOrder() {
        this.#firstOrder ??= this.#filed().then((filed) => (filed.at(-1)?.order ?? -1) + 1);
        try {
            return await this.#firstOrder;
        }
        catch (error) {
            this.#firstOrder = undefined;
            throw error;
        }
    }
    async #readFile(name) {
        const file = path.join(this.#directory, name);
        const text = await readFile(file, 'utf8').catch((nothingWhenMissing));
        if (text === undefined)
            return undefined;
        const parsed = parseFiledRecord(text);
        if ('reason' in parsed)
            throw damaged(file, parsed.reason);
        return parsed.filed;
    }
    /** A damaged file may not stand in the way of a new state; it is kept under another name. */
    async #readOrSetAside(name) {
        try {
            return await this.#readFile(name);
        }
        catch (error) {
            if (!isDamaged(error))
                throw error;
            const file = path.join(this.#directory, name);
            await rename(file, `${file}.damaged`);
            return undefined;
        }
    }
    /** Writes beside the target and renames, so that no reader ever sees half a file. */
    async #write(name, filed) {
        await mkdir(this.#directory, { recursive: true });
        const file = path.join(this.#directory, name);
        const temporary = `${file}.${process.pid}.partial`;
        await writeFile(temporary, renderFiledRecord(filed));
        await rename(temporary, file);
    }
}
/** What people recognise, and a hash of the whole id, so that no id leaves the directory or meets another. */
function fileNameOf(id) {
    const readable = id.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, READABLE_LENGTH);
    return `${readable}.${sha256(id)}.json`;
}
function nothingWhenMissing(error) {
    if (codeOfThrown(error) === 'ENOENT')
        return undefined;
    throw error;
}
function undefinedWhenDamaged(error) {
    if (!isDamaged(error))
        throw error;
}
function isDamaged(error) {
    return error instanceof StateStoreError && error.code === 'DAMAGED';
}
function damaged(file, reason) {
    return new StateStoreError({
        code: 'DAMAGED',
        message: `${file} holds no whole conversation: ${reason}. Delete it, or save the conversation again.`,
    });
}
