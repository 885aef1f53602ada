import {GOOGLE, PDF} from '../../../workspace/services/drive/mime-types';
import {OFFICE, openApi, refused, STRANGER} from './client';

// Google's own client, unmodified, against the REST face: the same implementation that scripts see. Paths, bodies and
// answers: https://developers.google.com/workspace (references of each API).
describe('googleapis against the REST face', () => {
  it('Sheets: makes a spreadsheet, changes it as a whole or not at all, and reads it as scripts do', async () => {
    const {sheets, world} = await openApi();
    const made = await sheets.spreadsheets.create({requestBody: {properties: {title: 'Buku'}}});
    const spreadsheetId = made.data.spreadsheetId!;
    expect(made.data.properties?.title).toBe('Buku');
    const range = 'Sheet1!A1:B2';
    await sheets.spreadsheets.values.update({
      spreadsheetId,
      range,
      valueInputOption: 'USER_ENTERED',
      requestBody: {
        values: [
          ['No', 'Isi'],
          ['1', '=A2+1'],
        ],
      },
    });
    const read = await sheets.spreadsheets.values.batchGet({spreadsheetId, ranges: [range, 'A1']});
    expect(read.data.valueRanges?.map(({values}) => values)).toEqual([
      [
        ['No', 'Isi'],
        ['1', '2'],
      ],
      [['No']],
    ]);
    const half = sheets.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: {
        requests: [{addSheet: {properties: {title: 'Dua'}}}, {deleteSheet: {sheetId: 999}}],
      },
    });
    expect((await refused(half)).status).toBe(400);
    const got = await sheets.spreadsheets.get({spreadsheetId, fields: 'sheets.properties.title'});
    expect(got.data).toEqual({sheets: [{properties: {title: 'Sheet1'}}]});
    expect(world.services.sheets.valuesGet(OFFICE, spreadsheetId, 'B2', {}).values).toEqual([
      ['2'],
    ]);
  });

  it('Drive: uploads, finds, downloads, shares, exports and deletes', async () => {
    const {drive, docs, clientsOf, server} = await openApi();
    const up = await drive.files.create(
      {
        requestBody: {name: 'bukti.txt', appProperties: {aduan: '12'}},
        media: {mimeType: 'text/plain', body: 'halo, Bu'},
        fields: 'id,size',
      },
      // For an upload the client asks each call alone for another host.
      {rootUrl: server.rootUrl},
    );
    expect(up.data.size).toBe('8');
    const fileId = up.data.id!;
    const q = "appProperties has {key='aduan' and value='12'} and trashed = false";
    const found = await drive.files.list({q, fields: 'files(id)'});
    expect(found.data.files).toEqual([{id: fileId}]);
    expect((await drive.files.get({fileId, alt: 'media'})).data).toBe('halo, Bu');
    const other = clientsOf(STRANGER);
    expect((await refused(other.drive.files.get({fileId}))).status).toBe(404);
    await drive.permissions.create({
      fileId,
      requestBody: {type: 'user', role: 'reader', emailAddress: STRANGER},
    });
    expect((await other.drive.files.get({fileId})).data.name).toBe('bukti.txt');
    const {data: document} = await docs.documents.create({requestBody: {title: 'Rekap'}});
    const pdf = await drive.files.export(
      {fileId: document.documentId!, mimeType: PDF},
      {responseType: 'arraybuffer'},
    );
    expect(
      Buffer.from(pdf.data as ArrayBuffer)
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await drive.files.delete({fileId});
    expect((await refused(drive.files.get({fileId}))).message).toContain(fileId);
  });

  it('Docs: writes into a document and reads it', async () => {
    const {docs} = await openApi();
    const {data} = await docs.documents.create({requestBody: {title: 'Rekap'}});
    const documentId = data.documentId!;
    const requests = [{insertText: {location: {index: 1}, text: 'Rekap aduan\n'}}];
    await docs.documents.batchUpdate({documentId, requestBody: {requests}});
    const read = await docs.documents.get({documentId});
    expect(JSON.stringify(read.data.body)).toContain('Rekap aduan');
  });

  it('Gmail: sends, lists, reads and labels; the other mailbox has the letter', async () => {
    const {gmail, clientsOf} = await openApi();
    const letter = `To: ${STRANGER}\r\nSubject: Jawaban\r\n\r\nTelah kami tindak lanjuti.`;
    const raw = Buffer.from(letter).toString('base64url');
    const sent = await gmail.users.messages.send({userId: 'me', requestBody: {raw}});
    expect(sent.data.labelIds).toEqual(['SENT']);
    const other = clientsOf(STRANGER).gmail.users;
    const inbox = await other.messages.list({userId: 'me', q: 'subject:Jawaban'});
    const id = inbox.data.messages![0]!.id!;
    const message = await other.messages.get({userId: 'me', id, format: 'full'});
    const body = message.data.payload?.body?.data ?? '';
    expect(Buffer.from(body, 'base64url').toString()).toContain('Telah kami tindak lanjuti.');
    const {data: label} = await other.labels.create({userId: 'me', requestBody: {name: 'Aduan'}});
    const requestBody = {addLabelIds: [label.id!], removeLabelIds: ['UNREAD']};
    const changed = await other.messages.modify({userId: 'me', id, requestBody});
    expect(changed.data.labelIds).toEqual(expect.arrayContaining(['INBOX', label.id]));
    expect((await refused(gmail.users.messages.list({userId: STRANGER}))).status).toBe(403);
  });

  it('Forms: makes a form, publishes it, and shows what people answer', async () => {
    const {forms, world} = await openApi();
    const made = await forms.forms.create({
      unpublished: true,
      requestBody: {info: {title: 'Aduan', documentTitle: 'Formulir Aduan'}},
    });
    const formId = made.data.formId!;
    const question = {required: true, textQuestion: {paragraph: true}};
    const options = [{value: 'Ya'}, {value: 'Tidak'}];
    const requestBody = {
      requests: [
        {createItem: {item: {title: 'Isi', questionItem: {question}}, location: {index: 0}}},
        {
          createItem: {
            item: {
              title: 'Anonim',
              questionItem: {question: {choiceQuestion: {type: 'RADIO', options}}},
            },
            location: {index: 1},
          },
        },
        {updateFormInfo: {info: {description: 'Sampaikan.'}, updateMask: 'description'}},
      ],
    };
    await forms.forms.batchUpdate({formId, requestBody});
    const answers = {Isi: 'Lampu jalan padam', Anonim: 'Ya'};
    expect(() => world.services.forms.submit(formId, {answers})).toThrow('tidak lagi menerima');
    const publishState = {isPublished: true, isAcceptingResponses: true};
    await forms.forms.setPublishSettings({
      formId,
      requestBody: {publishSettings: {publishState}},
    });
    world.services.forms.submit(formId, {answers});
    const {data: form} = await forms.forms.get({formId});
    expect(form.items?.map(({title}) => title)).toEqual(['Isi', 'Anonim']);
    expect(form.info).toEqual({
      title: 'Aduan',
      documentTitle: 'Formulir Aduan',
      description: 'Sampaikan.',
    });
    const {data} = await forms.forms.responses.list({formId});
    const given = Object.values(data.responses![0]!.answers!);
    expect(given.map(({textAnswers}) => textAnswers?.answers?.[0]?.value)).toEqual([
      'Lampu jalan padam',
      'Ya',
    ]);
  });

  it('Apps Script: a bound project, its content, versions and one deployment that moves on', async () => {
    const {script, drive, clientsOf} = await openApi();
    const book = await drive.files.create({
      requestBody: {name: 'Buku', mimeType: GOOGLE.spreadsheet},
    });
    const parentId = book.data.id!;
    const made = await script.projects.create({requestBody: {title: 'Meja', parentId}});
    const scriptId = made.data.scriptId!;
    const webapp = {access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING'};
    const push = (source: string) =>
      script.projects.updateContent({
        scriptId,
        requestBody: {
          files: [
            {name: 'appsscript', type: 'JSON', source: JSON.stringify({webapp})},
            {name: 'Code', type: 'SERVER_JS', source},
          ],
        },
      });
    await push('function doGet() { return ContentService.createTextOutput("satu"); }');
    const one = await script.projects.versions.create({scriptId, requestBody: {description: '1'}});
    const config = {versionNumber: one.data.versionNumber, manifestFileName: 'appsscript'};
    const {data: deployment} = await script.projects.deployments.create({
      scriptId,
      requestBody: config,
    });
    const url = deployment.entryPoints![0]!.webApp!.url;
    expect(url).toBe(`https://script.google.com/macros/s/${deployment.deploymentId}/exec`);
    await push('function doGet() { return ContentService.createTextOutput("dua"); }');
    const {data: two} = await script.projects.versions.create({scriptId});
    const moved = await script.projects.deployments.update({
      scriptId,
      deploymentId: deployment.deploymentId!,
      requestBody: {deploymentConfig: {...config, versionNumber: two.versionNumber}},
    });
    expect(moved.data.entryPoints![0]!.webApp!.url).toBe(url);
    const {data: old} = await script.projects.getContent({scriptId, versionNumber: 1});
    expect(old.files?.find(({name}) => name === 'Code')?.source).toContain('satu');
    const {data: all} = await script.projects.deployments.list({scriptId});
    const [head] = all.deployments!;
    expect(all.deployments!.map(each => each.deploymentConfig?.versionNumber)).toEqual([
      undefined,
      2,
    ]);
    const touched = script.projects.deployments.update({
      scriptId,
      deploymentId: head!.deploymentId!,
      requestBody: {deploymentConfig: config},
    });
    expect((await refused(touched)).message).toBe('Read-only deployments may not be modified.');
    expect((await refused(clientsOf(STRANGER).script.projects.get({scriptId}))).status).toBe(404);
  });
});

describe('the REST face itself', () => {
  it('answers an unknown token, a missing file and an unknown path in Google’s JSON', async () => {
    const {server} = await openApi();
    const ask = async (path: string, token: string) => {
      const headers = {Authorization: `Bearer ${token}`};
      const answer = await fetch(server.rootUrl + path, {headers});
      return (await answer.json()) as {error: {code: number; status: string}};
    };
    const token = `ya29.${Buffer.from(`${OFFICE} `).toString('base64url')}`;
    expect((await ask('drive/v3/files/1', 'ya29.x')).error).toMatchObject({
      code: 401,
      status: 'UNAUTHENTICATED',
    });
    const {error} = await ask('drive/v3/files/1', token);
    expect(error).toMatchObject({code: 404, status: 'NOT_FOUND', errors: [{reason: 'notFound'}]});
    expect((await ask('calendar/v3/calendars', token)).error.status).toBe('UNIMPLEMENTED');
  });

  it('lets a refresh token be changed into an access token, and no other', async () => {
    const {server} = await openApi();
    const ask = async (refresh_token: string) => {
      const body = new URLSearchParams({grant_type: 'refresh_token', refresh_token});
      const answer = await fetch(`${server.rootUrl}token`, {method: 'POST', body});
      return (await answer.json()) as object;
    };
    const good = `1//${Buffer.from(OFFICE).toString('base64url')}`;
    expect(await ask(good)).toMatchObject({token_type: 'Bearer', expires_in: 3599});
    expect(await ask('1//x')).toMatchObject({error: 'invalid_grant'});
  });

  it('fails where a fault strikes, and the client’s own repetition helps', async () => {
    const {drive, world} = await openApi();
    world.fault({on: 'Drive.Files.list', nth: 1, effect: 'before'});
    expect((await drive.files.list()).status).toBe(200);
  });
});
