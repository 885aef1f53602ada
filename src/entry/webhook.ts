import {composeDesk} from './compose';
import {isOfficeAccount} from './office-account';
import {upToDate} from './up-to-date';

/**
 * Google calls this for whatever is posted to the web app's address (I4). It can answer with a text alone, behind a
 * redirect: https://developers.google.com/apps-script/guides/web
 */
export function doPost(
  event?: Partial<GoogleAppsScript.Events.DoPost>,
): GoogleAppsScript.Content.TextOutput {
  const contents: unknown = event?.postData?.contents;
  const text = typeof contents === 'string' ? contents : '';
  const answer = upToDate(composeDesk, desk =>
    desk.wings.visitors.receivePost(desk, text, isOfficeAccount(desk)),
  );
  return ContentService.createTextOutput(JSON.stringify(answer)).setMimeType(
    ContentService.MimeType.JSON,
  );
}
