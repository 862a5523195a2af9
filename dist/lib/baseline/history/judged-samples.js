import { isSample } from "../is-sample.js";
/** Whether a run was really held and judged to its end, so that it counts as passed or failed itself. */
export function isJudgedSample(run) {
    return isSample(run) && (run.status === 'passed' || run.status === 'failed');
}
