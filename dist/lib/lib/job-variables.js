/** Variables that a runner fills with credentials of the job, the inputs of an action among them. */
const JOB_VARIABLE = /^(?:GITHUB_.*|GH_(?:ENTERPRISE_)?TOKEN|ACTIONS_.*|INPUT_.*)$/i;
/** Tokens that GitHub gives to jobs and apps; a workflow may hand the job's own on under any name. */
const JOB_TOKEN = /^(?:[A-Za-z]+ +)?ghs_/;
/** Hosts of GitHub. */
const GITHUB_HOST = /^(?:(?:.+\.)?github\.(?:ai|com)|(?:.+\.)?githubcopilot\.com|.+\.ghe\.com|models\.inference\.ai\.azure\.com)$/;
/** The machine itself. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;
/**
 * Whether the value of a variable may be sent to an address: those of the job go to the machine itself and, encrypted, to
 * GitHub alone. A manifest may come from a fork, and must not send the job's own token wherever it likes.
 */
export function mayBeSentTo(variable, address, environment) {
    const value = readVariable(environment, variable)?.trim() ?? '';
    if (!JOB_VARIABLE.test(variable) && !JOB_TOKEN.test(value))
        return true;
    if (!URL.canParse(address))
        return false;
    const { hostname, protocol } = new URL(address);
    return OWN_HOST.test(hostname) || (protocol === 'https:' && GITHUB_HOST.test(hostname));
}
/** A variable whose name somebody else chose: `toString` and the like are none. */
export function readVariable(environment, name) {
    return Object.hasOwn(environment, name) ? environment[name] : undefined;
}
