import {composeDesk} from './compose';

/**
 * Google calls this for whatever is posted to the web app's address (I4). It can answer with a text alone, behind a
 * redirect: https://developers.google.com/apps-script/guides/web
 */
export function doPost(
  event?: Partial<GoogleAppsScript.Events.DoPost>,
): GoogleAppsScript.Content.TextOutput {
  const contents: unknown = event?.postData?.contents;
  const desk = composeDesk();
  const {receivePost} = desk.wings.visitors;
  const answer = receivePost(desk, typeof contents === 'string' ? contents : '');
  return ContentService.createTextOutput(JSON.stringify(answer)).setMimeType(
    ContentService.MimeType.JSON,
  );
}
