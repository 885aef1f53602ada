import {call} from '../../../runtime/bridge';
import {emulateService} from '../../../runtime/emulate';
import type {FetchRequest, FetchResponse} from '../request';
import {bodyOf} from './body';
import {httpResponse} from './response';

type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;
type Request = GoogleAppsScript.URL_Fetch.URLFetchRequest;

/** What of the options goes over the bridge. A body makes a GET a POST, as on Google. */
function requestOf(url: string, options: Options = {}): FetchRequest {
  const {contentType, headers = {}, payload, followRedirects = true} = options;
  const body = payload === undefined || payload === null ? null : bodyOf(payload);
  const method = String(options.method ?? (body ? 'post' : 'get')).toLowerCase();
  return {
    url: String(url),
    method,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, String(value)]),
    ),
    contentType: contentType ?? body?.contentType ?? null,
    payload: body && method !== 'get' ? body.payload : null,
    followRedirects,
    muteHttpExceptions: options.muteHttpExceptions === true,
  };
}

/** https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app */
export const UrlFetchApp = emulateService<GoogleAppsScript.URL_Fetch.UrlFetchApp>('UrlFetchApp', {
  fetch(url: string, params?: Options) {
    return httpResponse(call<FetchResponse>('UrlFetchApp.fetch', requestOf(url, params)));
  },
  fetchAll(requests: (Request | string)[]) {
    const wanted = requests.map(request =>
      typeof request === 'string' ? requestOf(request) : requestOf(request.url, request),
    );
    return call<FetchResponse[]>('UrlFetchApp.fetchAll', wanted).map(httpResponse);
  },
  getRequest(url: string, params: Options = {}) {
    const {headers, method, contentType, followRedirects} = requestOf(url, params);
    return {
      url,
      method: method as GoogleAppsScript.URL_Fetch.HttpMethod,
      headers,
      followRedirects,
      useIntranet: params.useIntranet ?? false,
      validateHttpsCertificates: params.validateHttpsCertificates ?? true,
      ...(contentType === null ? {} : {contentType}),
      ...(params.payload === undefined ? {} : {payload: params.payload}),
    };
  },
});
