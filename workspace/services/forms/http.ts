import {own, type ApiRequest, type ApiRoute} from '../../http/route';
import {
  batchUpdate,
  createForm,
  formResource,
  listResponses,
  publish,
  responseResource,
  type PublishSettings,
} from './api/forms';
import {responseNotFound} from './errors';
import {editable} from './operations/editable';

const FORM = '/v1/forms/{id}';

const formOf = ({world, caller, params}: ApiRequest) => editable(world, caller, params['id']!);

/** https://developers.google.com/workspace/forms/api/reference/rest/v1 */
export const formsRoutes: ApiRoute[] = [
  own('POST', '/v1/forms', 'Forms.Forms.create', ({world, caller, body, query}) => {
    const {info = {}} = (body ?? {}) as {info?: {title?: string; documentTitle?: string}};
    return createForm(world, caller, info, query['unpublished'] === true);
  }),
  own('GET', FORM, 'Forms.Forms.get', request => formResource(request.world, formOf(request))),
  own('POST', `${FORM}:batchUpdate`, 'Forms.Forms.batchUpdate', ({world, caller, params, body}) =>
    batchUpdate(world, caller, params['id']!, body ?? {}),
  ),
  own(
    'POST',
    `${FORM}:setPublishSettings`,
    'Forms.Forms.setPublishSettings',
    ({world, caller, params, body}) => {
      const {publishSettings} = body as {publishSettings: PublishSettings};
      return publish(world, caller, params['id']!, publishSettings);
    },
  ),
  own('GET', `${FORM}/responses`, 'Forms.Forms.Responses.list', ({world, caller, params}) =>
    listResponses(world, caller, params['id']!),
  ),
  own('GET', `${FORM}/responses/{response}`, 'Forms.Forms.Responses.get', request => {
    const found = formOf(request).responses.find(({id}) => id === request.params['response']);
    if (!found) throw responseNotFound();
    return responseResource(found);
  }),
];
