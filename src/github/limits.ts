/** Longest body of a comment, in characters; more is refused with 422, "Body is too long". https://docs.github.com/en/rest/issues/comments#create-an-issue-comment */
export const COMMENT_BODY_MAX = 65_536;

/** Longest summary of a check run, in characters. https://docs.github.com/en/rest/checks/runs#create-a-check-run */
export const CHECK_RUN_TEXT_MAX = 65_535;

/** Annotations in one request. https://docs.github.com/en/rest/checks/runs#create-a-check-run */
export const ANNOTATIONS_PER_REQUEST = 50;

/** Annotations we send in all; a list longer than this helps nobody. */
export const ANNOTATIONS_MAX = 200;

/** Workflow-command annotations that a step may make of one level. https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations */
export const WORKFLOW_ANNOTATIONS_PER_LEVEL = 10;

/** Largest job summary of a step, in bytes. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
export const JOB_SUMMARY_MAX_BYTES = 1_048_576;

/** Entries on a page of a list. https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export const PAGE_SIZE = 100;

/** Id of github-actions[bot], who writes with the job token. https://api.github.com/users/github-actions%5Bbot%5D */
export const JOB_TOKEN_AUTHOR_ID = 41_898_282;

/** Longest time an artifact can be kept, in days. https://docs.github.com/en/organizations/managing-organization-settings/configuring-the-retention-period-for-github-actions-artifacts-and-logs-in-your-organization */
export const RETENTION_DAYS_MAX = 400;

/** Baseline artifacts that cost a request and are refused before we give up. */
export const BASELINE_CANDIDATES_MAX = 10;

/** Baseline artifacts that are downloaded in all, those of another lane or configuration included. */
export const BASELINE_DOWNLOADS_MAX = 30;

/** Refused baseline artifacts that are named one by one; the others are counted by reason. */
export const BASELINE_REFUSALS_NAMED = 3;

/** Commits before the comparison point that are looked at for a baseline. */
export const FIRST_PARENTS_MAX = 250;

/** Pages of commits that are asked for on the way. */
export const FIRST_PARENTS_REQUESTS_MAX = 3;

/** Artifacts of the branch that are looked into for what earlier executions found. */
export const HISTORY_CANDIDATES_MAX = 3;

/** Longest time in seconds that a run in progress is waited for. */
export const BASELINE_WAIT_MAX = 900;

/** Times that a run in progress is asked whether it has stored its baseline. */
export const BASELINE_POLLS_MAX = 6;

/** Characters of a digest; a longer one is left out of the check run. */
export const DIGEST_MAX = 60_000;

/** Entries of an archive that are looked at. */
export const ZIP_ENTRIES_MAX = 1_000;

/** Pages of the list of artifacts that are read; it begins with the newest. */
export const ARTIFACT_PAGES_MAX = 10;

/** Pages of the list of issues that are read; it begins with those touched last. */
export const ISSUE_PAGES_MAX = 10;

/** Largest baseline archive that is downloaded, in bytes. */
export const BASELINE_ARCHIVE_MAX_BYTES = 20 * 1024 * 1024;

/** Largest baseline file, in bytes, inside the archive or on disk. */
export const BASELINE_FILE_MAX_BYTES = 100 * 1024 * 1024;

/** Changed files that a pull request tells of; the rest is left out without a word. https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
export const PULL_REQUEST_FILES_MAX = 3_000;

/** Changed files that a comparison of commits tells of. https://docs.github.com/en/rest/commits/commits#compare-two-commits */
export const COMPARED_FILES_MAX = 300;

/** Pages of the list of a commit's check runs that are read. */
export const CHECK_RUN_PAGES_MAX = 5;

/** Longest record of an accepted change that is read, in characters. */
export const BLESSING_RECORD_MAX = 20_000;

/** Pull requests of a pushed commit whose accepted changes are looked up. */
export const PUSHED_PULL_REQUESTS_MAX = 10;

/** Workflow runs that a comment has judged again. */
export const RUNS_AGAIN_MAX = 5;

/** Largest policy file that is downloaded, in bytes. */
export const POLICY_FILE_MAX_BYTES = 1024 * 1024;
