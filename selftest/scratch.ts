type Form = GoogleAppsScript.Forms.Form;

/** Every file of a self-test bears this name, so that a person finds what a broken run left behind. */
export const SCRATCH_NAME = 'Aduan self-test (may be deleted)';

/** Makes a file of Drive, hands over its id, and puts it into the trash whatever happens. */
export function withFile(mimeType: string, act: (id: string) => void): void {
  const {id} = Drive!.Files.create({name: SCRATCH_NAME, mimeType});
  using(id!, act);
}

/** The same with a spreadsheet that has one tab: `Data`, id 7, 20 rows of 4 columns. */
export function withSheet(act: (spreadsheetId: string) => void): void {
  const {spreadsheetId} = Sheets!.Spreadsheets.create({
    properties: {title: SCRATCH_NAME},
    sheets: [
      {
        properties: {
          sheetId: SHEET_ID,
          title: 'Data',
          gridProperties: {rowCount: 20, columnCount: 4},
        },
      },
    ],
  });
  using(spreadsheetId!, act);
}

export const SHEET_ID = 7;

/** The same with a Form of one question for text, `Isi aduan`. */
export function withForm(
  act: (form: Form, question: GoogleAppsScript.Forms.TextItem) => void,
): void {
  // An unpublished Form takes no responses; the types lack the second argument (reference/forms/form-app#create).
  const app = FormApp as unknown as {create(title: string, published: boolean): Form};
  const form = app.create(SCRATCH_NAME, true);
  using(form.getId(), () => act(form, form.addTextItem().setTitle('Isi aduan')));
}

function using(id: string, act: (id: string) => void): void {
  try {
    act(id);
  } finally {
    Drive!.Files.update({trashed: true}, id);
  }
}

/** Looks until something is there: Gmail and Forms show what happened a little later. Null after half a minute. */
export function eventually<T>(look: () => T | null): T | null {
  for (let tries = 0; tries < 15; tries += 1) {
    const found = look();
    if (found !== null) return found;
    Utilities.sleep(2000);
  }
  return null;
}
