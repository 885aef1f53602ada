import {CITIZEN, OFFICE, OFFICER, openSite, type Site} from './site';

describe('the page of a spreadsheet', () => {
  let site: Site;
  let path: string;
  let id: string;
  beforeEach(async () => {
    site = await openSite();
    const {drive, sheets} = site.world.services;
    const rowData = Array.from({length: 450}, (_, i) => ({
      values: [
        {userEnteredValue: {stringValue: `baris ${i + 1}`}},
        {userEnteredValue: {formulaValue: `=${i}+1`}},
      ],
    }));
    id = sheets.create({
      title: 'Buku',
      owner: OFFICE,
      sheets: [
        {properties: {title: 'Register', gridProperties: {frozenRowCount: 1}}, data: [{rowData}]},
        {properties: {title: "Si 'b'"}},
        {properties: {title: 'Rahasia', hidden: true}},
      ],
    }).spreadsheetId;
    drive.share(OFFICE, id, {type: 'user', email: OFFICER, role: 'reader'});
    path = `/spreadsheets/d/${id}`;
  });
  afterEach(() => site.close());

  it('shows results, keeps formulas for the one who edits, and hides hidden tabs', async () => {
    const {text} = await site.as(OFFICE).get(`${path}/edit`);
    expect(text).toMatch(/data-cell="B2" data-raw="=1\+1"[^>]*>2</);
    expect(text).toContain('Si &#39;b&#39;');
    expect(text).not.toContain('Rahasia');
  });

  it('shows 200 rows at a time, with the frozen row always above them', async () => {
    const {text} = await site.as(OFFICE).get(`${path}/edit?mulai=201`);
    expect(text).toContain('>baris 1<');
    expect(text).not.toContain('>baris 200<');
    expect(text).toContain('>baris 201<');
    expect(text).toContain('>baris 400<');
    expect(text).toContain('Baris 201–400 dari 450');
  });

  it('shows what conditional formats, alternating colours and links make of cells', async () => {
    const {sheets} = site.world.services;
    const [, tab] = sheets.get(id).sheets;
    const {sheetId} = tab!;
    const range = {sheetId, startColumnIndex: 0, endColumnIndex: 2};
    const red = {red: 1, green: 0, blue: 0};
    const condition = {type: 'TEXT_EQ', values: [{userEnteredValue: 'Baru'}]};
    const broken = {type: 'CUSTOM_FORMULA', values: [{userEnteredValue: '=UNBEKANNT(A1)'}]};
    const band = {firstBandColor: {red: 1, green: 1, blue: 0}, secondBandColor: {blue: 1}};
    const linked = {
      userEnteredValue: {stringValue: 'lihat surat'},
      textFormatRuns: [{startIndex: 6, format: {link: {uri: 'https://example.com/surat'}}}],
    };
    sheets.batchUpdate(OFFICE, id, {
      requests: [
        {addConditionalFormatRule: {rule: {ranges: [range], booleanRule: {condition: broken}}}},
        {
          addConditionalFormatRule: {
            rule: {
              ranges: [range],
              booleanRule: {condition, format: {backgroundColor: red, textFormat: {bold: true}}},
            },
          },
        },
        {addBanding: {bandedRange: {range: {...range, endRowIndex: 3}, rowProperties: band}}},
        {
          updateCells: {
            start: {sheetId, rowIndex: 1},
            rows: [{values: [linked]}],
            fields: 'userEnteredValue,textFormatRuns',
          },
        },
      ],
    });
    sheets.edit(OFFICE, id, "'Si ''b'''!A1", 'Baru');
    const {text} = await site.as(OFFICE).get(`${path}/grid?gid=${sheetId}`);
    expect(text).toMatch(
      /data-cell="A1"[^>]*background:rgb\(255,0,0\);[^>]*font-weight:700[^>]*>Baru</,
    );
    expect(text).toMatch(/data-cell="B1"[^>]*background:rgb\(255,255,0\)/);
    expect(text).toMatch(
      /data-cell="A2"[^>]*><span[^>]*>lihat <\/span><a href="https:\/\/example.com\/surat"/,
    );
    expect(text).toMatch(/data-cell="B2"[^>]*background:rgb\(0,0,255\)/);
  });

  it('lets an editor type in a cell', async () => {
    const answer = await site
      .as(OFFICE)
      .postJson(`${path}/edit`, {range: "'Si ''b'''!B2", values: [['=1+2']]});
    expect(await answer.json()).toEqual({ok: true});
    const {text} = await site
      .as(OFFICE)
      .get(`${path}/grid?gid=${site.world.services.sheets.get(id).sheets[1]!.sheetId}`);
    expect(text).toMatch(/data-cell="B2" data-raw="=1\+2"[^>]*>3</);
  });

  it('says why a cell outside the sheet is refused', async () => {
    const answer = await site
      .as(OFFICE)
      .postJson(`${path}/edit`, {range: 'Register!A99999', values: [['x']]});
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      ok: false,
      error: {message: expect.stringContaining('exceeds grid limits')},
    });
  });

  it('shows a viewer the cells, but no menu of the script and no way to change', async () => {
    const {text} = await site.as(OFFICER).get(`${path}/edit`);
    expect(text).toContain('Hanya lihat');
    expect(text).toContain('"editable":false');
    expect(
      (await site.as(OFFICER).postJson(`${path}/edit`, {range: 'A1', values: [['x']]})).status,
    ).toBe(403);
    expect((await site.as(OFFICER).postJson(`${path}/open`, {})).status).toBe(403);
    expect((await site.as(OFFICER).postJson(`${path}/run`, {fn: 'x'})).status).toBe(403);
  });

  it.each([CITIZEN, ''])('shows nothing to %s, whom nobody gave access', async person => {
    const {status, text} = await site.as(person).get(`${path}/edit`);
    expect(status).toBe(403);
    expect(text).toContain('Anda memerlukan akses.');
    expect(text).not.toContain('baris 1');
  });
});
