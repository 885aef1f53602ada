import {route, type ApiRequest, type ApiRoute} from '../../http/route';

const BOOK = '/v4/spreadsheets/{id}';

const id = ({params}: ApiRequest) => params['id'];
const values = (member: string) => `Sheets.Spreadsheets.Values.${member}`;

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4 */
export const sheetsRoutes: ApiRoute[] = [
  route('POST', '/v4/spreadsheets', 'Sheets.Spreadsheets.create', ({body, query}) => [
    body ?? {},
    query,
  ]),
  route('POST', `${BOOK}:batchUpdate`, 'Sheets.Spreadsheets.batchUpdate', request => [
    request.body,
    id(request),
    request.query,
  ]),
  route('GET', `${BOOK}/values:batchGet`, values('batchGet'), request => [
    id(request),
    request.query,
  ]),
  route('POST', `${BOOK}/values:batchUpdate`, values('batchUpdate'), request => [
    request.body,
    id(request),
    request.query,
  ]),
  route('POST', `${BOOK}/values:batchClear`, values('batchClear'), request => [
    request.body ?? {},
    id(request),
  ]),
  route('POST', `${BOOK}/values/{range}:append`, values('append'), request => [
    request.body ?? {},
    id(request),
    request.params['range'],
    request.query,
  ]),
  route('POST', `${BOOK}/values/{range}:clear`, values('clear'), request => [
    {},
    id(request),
    request.params['range'],
  ]),
  route('GET', `${BOOK}/values/{range}`, values('get'), request => [
    id(request),
    request.params['range'],
    request.query,
  ]),
  route('PUT', `${BOOK}/values/{range}`, values('update'), request => [
    request.body ?? {},
    id(request),
    request.params['range'],
    request.query,
  ]),
  route('POST', `${BOOK}/sheets/{sheetId}:copyTo`, 'Sheets.Spreadsheets.Sheets.copyTo', request => [
    request.body,
    id(request),
    Number(request.params['sheetId']),
  ]),
  route('GET', BOOK, 'Sheets.Spreadsheets.get', request => [id(request), request.query]),
];
