import {identityOf} from '../../workspace/executions/identity';
import {runFunction} from '../../workspace/pages/acts';
import type {TestOffice} from './office';

/** The web page's HTML as a stranger gets it. */
export function visitPage(office: TestOffice, query: Record<string, string>): string {
  const project = office.world.services.script.require(office.projectId);
  const {error, result} = runFunction(office.world, {
    projectId: project.id,
    functionName: 'doGet',
    via: 'get',
    ...identityOf(office.world, project, 'get', ''),
    event: {fields: {parameter: query}},
  });
  if (error) throw new Error(error.message);
  return (result!.html as {content: string}).content;
}
