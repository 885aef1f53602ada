import type {Execution, ExecutionsState} from '../executions/execution';

export type Executions = ReturnType<typeof createExecutions>;

/** The records of executions, for services that write on them. */
export function createExecutions(state: ExecutionsState) {
  /** One of the latest executions. */
  function find(id: string): Execution | undefined {
    return state.records.find(record => record.id === id);
  }
  return {find};
}
