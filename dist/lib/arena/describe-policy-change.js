import { isJsonObject } from "../lib/json.js";
import { SELECTOR_KEYS } from "../manifest/policy-file.js";
/** What the entries of each list are called. */
const LISTS = {
    must_pass: 'must_pass',
    quarantine: 'a quarantine',
    blessings: 'a blessing',
};
/** What became of a policy file, in sentences; undefined where it says the same. Comments and order do not count. */
export function describePolicyChange(before, now) {
    const file = (now ?? before)?.source.file;
    if (file === undefined)
        return undefined;
    const existence = before === undefined ? ['adds the policy file'] : now === undefined ? ['removes the policy file'] : [];
    const changes = [
        ...existence,
        ...settingChanges(before?.content ?? {}, now?.content ?? {}),
        ...Object.keys(LISTS).flatMap((key) => entryChanges(key, before?.content ?? {}, now?.content ?? {})),
    ];
    return changes.length === 0 ? undefined : { file, changes };
}
/**
 * The policy of before without the quarantines that were over and are gone now. They excuse nothing any more and fail the
 * gate until they are removed, which the change that removes them could otherwise never do.
 */
export function withoutRemovedExpired(before, now, today) {
    const { quarantine } = before.content;
    if (quarantine === undefined)
        return before;
    const stillThere = new Set((now?.content.quarantine ?? []).map(identityOf));
    const kept = quarantine.filter((entry) => entry.expires >= today || stillThere.has(identityOf(entry)));
    return { ...before, content: { ...before.content, quarantine: kept } };
}
function settingChanges(before, now) {
    const old = new Map(settingsIn(before));
    const current = new Map(settingsIn(now));
    const names = [...new Set([...old.keys(), ...current.keys()])];
    return names.flatMap((name) => {
        const [was, is] = [old.get(name), current.get(name)];
        if (was === is)
            return [];
        if (was === undefined)
            return [`sets ${name} to ${is}`];
        if (is === undefined)
            return [`removes ${name}, which was ${was}`];
        return [`${changeVerb(was, is)} ${name} from ${was} to ${is}`];
    });
}
function changeVerb(was, is) {
    const [before, now] = [was, is].map((value) => /^(\$?)(\d+(?:\.\d+)?)(%?)$/.exec(value));
    const isSameUnit = before?.[1] === now?.[1] && before?.[3] === now?.[3];
    if (!before || !now || !isSameUnit)
        return 'changes';
    return Number(now[2]) > Number(before[2]) ? 'raises' : 'lowers';
}
/** Every setting with its path, such as `thresholds.cost.fail.max`; the schema of editors is none. */
function settingsIn(file) {
    const { $schema: _schema, must_pass: _must, quarantine: _quarantine, blessings: _blessings, ...settings } = file;
    return leavesOf(settings, '');
}
function leavesOf(value, name) {
    if (value === undefined)
        return [];
    if (Array.isArray(value))
        return [[name, value.join(', ')]];
    if (!isJsonObject(value))
        return [[name, String(value)]];
    return Object.entries(value).flatMap(([key, part]) => leavesOf(part, name === '' ? key : `${name}.${key}`));
}
function entryChanges(key, before, now) {
    const old = new Set((before[key] ?? []).map(identityOf));
    const current = new Set((now[key] ?? []).map(identityOf));
    const added = (now[key] ?? []).filter((entry) => !old.has(identityOf(entry)));
    const removed = (before[key] ?? []).filter((entry) => !current.has(identityOf(entry)));
    return [
        ...removed.map((entry) => `removes ${LISTS[key]} of ${nameOf(entry)}${detailsOf(entry)}`),
        ...added.map((entry) => `adds ${LISTS[key]} of ${nameOf(entry)}${detailsOf(entry)}`),
    ];
}
function identityOf(entry) {
    return JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** `refund`, or `refund, type content_includes`. */
function nameOf(entry) {
    return SELECTOR_KEYS.flatMap((key) => {
        const value = entry[key];
        if (value === undefined)
            return [];
        return [key === 'scenario' ? value : `${key} ${value}`];
    }).join(', ');
}
function detailsOf(entry) {
    if (entry.expires !== undefined)
        return ` (expires ${entry.expires})`;
    return entry.by === undefined ? '' : ` (by ${entry.by})`;
}
