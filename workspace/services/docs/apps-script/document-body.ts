/**
 * Before it had a body a document held its elements itself. Google's reference has forgotten these members; ordinary
 * scripts still call them (haticekocaosmanlar/copy-template, hadaf/SheetsToDocsMerge). Assumed of all of them.
 */
const FORMER = [
  'appendHorizontalRule',
  'appendImage',
  'appendListItem',
  'appendPageBreak',
  'appendParagraph',
  'appendTable',
  'clear',
  'editAsText',
  'findElement',
  'findText',
  'getChild',
  'getChildIndex',
  'getListItems',
  'getNumChildren',
  'getParagraphs',
  'getTables',
  'getText',
  'insertHorizontalRule',
  'insertImage',
  'insertListItem',
  'insertPageBreak',
  'insertParagraph',
  'insertTable',
  'removeChild',
  'replaceText',
] as const;

type Body = GoogleAppsScript.Document.Body;
type WithBody = {getBody(): Body};

/** What a document does by its body. */
export const bodyMembers: object = {
  ...Object.fromEntries(
    FORMER.map(name => [
      name,
      function (this: WithBody, ...args: unknown[]) {
        const body = this.getBody() as unknown as Record<string, (...args: unknown[]) => unknown>;
        return body[name]!(...args);
      },
    ]),
  ),
  getActiveSection(this: WithBody) {
    return this.getBody();
  },
};
