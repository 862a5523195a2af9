/** Variables that a runner fills with credentials of the job, the inputs of an action among them. */
const JOB_VARIABLE = /^(?:GITHUB_.*|GH_(?:ENTERPRISE_)?TOKEN|ACTIONS_.*|INPUT_.*)$/i;
/** Hosts of GitHub, and the machine itself. */
const JOB_HOST = /^(?:(?:.+\.)?github\.(?:ai|com)|(?:.+\.)?githubcopilot\.com|.+\.ghe\.com|models\.inference\.ai\.azure\.com|localhost|127\.0\.0\.1|\[::1\])$/;
/**
 * Whether the value of a variable may be sent to an address: those of the job go to GitHub and to the machine itself
 * alone. A manifest may come from a fork, and must not send the job's own token wherever it likes.
 */
export function mayBeSentTo(variable, address) {
    if (!JOB_VARIABLE.test(variable))
        return true;
    return URL.canParse(address) && JOB_HOST.test(new URL(address).hostname);
}
