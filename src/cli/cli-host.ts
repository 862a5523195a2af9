import type { Environment } from '../lib/environment.ts';
import type { WorkflowDiagnosis } from '../model/diagnosis.ts';

/** What commands learn from the other entry; handed in, as the two entries do not know each other. */
export interface CliHost {
  /** What the workflow around this process allows. */
  diagnoseWorkflow(environment: Environment): Promise<WorkflowDiagnosis>;
}
