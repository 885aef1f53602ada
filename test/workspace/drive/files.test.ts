import {DOCX, GOOGLE, PDF} from '../../../workspace/services/drive/mime-types';
import {docxFile, p} from '../docs/docx-file';
import {bytes, OFFICER, office, STRANGER, textOf} from './office';

const paper = () => ({
  bytes: Buffer.from(docxFile({body: p('Rekap aduan')})).toString('base64'),
  contentType: DOCX,
  name: 'rekap.docx',
});

describe('Drive.Files', () => {
  it('keeps bytes and metadata, and shows the fields asked for', () => {
    const {call} = office();
    const metadata = {name: 'bukti.txt', description: 'foto', appProperties: {aduan: '12'}};
    const {id} = call('Drive.Files.create', metadata, bytes('halo'));
    expect(call('Drive.Files.get', id)).toEqual({
      kind: 'drive#file',
      id,
      name: 'bukti.txt',
      mimeType: 'text/plain',
    });
    const fields = 'size,description,appProperties,owners(emailAddress),md5Checksum';
    expect(call('Drive.Files.get', id, {fields})).toEqual({
      size: '4',
      description: 'foto',
      appProperties: {aduan: '12'},
      owners: [{emailAddress: 'kantor@example.com'}],
      md5Checksum: '57f842286171094855e51fc3a541c1e2',
    });
    expect(textOf(call('Drive.Files.get', id, {alt: 'media'}) as never)).toBe('halo');
  });

  it('stands in My Drive unless a folder is named, and moves between folders', () => {
    const {call, drive} = office();
    const {id: folder} = call('Drive.Files.create', {name: 'Arsip', mimeType: GOOGLE.folder});
    const {id} = call('Drive.Files.create', {name: 'a.txt'}, bytes('a'));
    const root = drive.root('kantor@example.com').id;
    expect(call('Drive.Files.get', id, {fields: 'parents'})).toEqual({parents: [root]});
    call('Drive.Files.update', {}, id, null, {addParents: folder, removeParents: root});
    expect(call('Drive.Files.get', id, {fields: 'parents'})).toEqual({parents: [folder]});
  });

  it('converts a DOCX into a Doc that exports as PDF, text and the same DOCX', () => {
    const {call} = office();
    const {id} = call('Drive.Files.create', {name: 'Rekap', mimeType: GOOGLE.document}, paper());
    const exported = (type: string) =>
      call('Drive.Files.export', id, type, {alt: 'media'}) as unknown as {bytes: string};
    expect(Buffer.from(exported(PDF).bytes, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(textOf(exported('text/plain'))).toBe('\ufeffRekap aduan');
    expect(exported(DOCX).bytes).toBe(paper().bytes);
  });

  it.each([
    ['a stranger sees nothing', STRANGER, 'File not found: ID.'],
    [
      'a reader may not write',
      OFFICER,
      'The user does not have sufficient permissions for file ID.',
    ],
  ])('%s', (_, email, message) => {
    const {call, as, drive} = office();
    const id = String(call('Drive.Files.create', {name: 'a.txt'}, bytes('a')).id);
    drive.share('kantor@example.com', id, {type: 'user', email: OFFICER, role: 'reader'});
    expect(() => as(email)('Drive.Files.update', {name: 'b'}, id)).toThrow(
      `API call to drive.files.update failed with error: ${message.replace('ID', id)}`,
    );
  });

  it('names the method and the error as Apps Script does', () => {
    const {call} = office();
    const {id} = call('Drive.Files.create', {name: 'Rekap', mimeType: GOOGLE.document}, paper());
    const failure = (act: () => unknown) => {
      try {
        act();
      } catch (error) {
        return error;
      }
      return undefined;
    };
    expect(failure(() => call('Drive.Files.remove', 'nol'))).toMatchObject({
      scriptName: 'GoogleJsonResponseException',
      message: 'API call to drive.files.delete failed with error: File not found: nol.',
    });
    expect(failure(() => call('Drive.Files.get', id, {alt: 'media'}))).toMatchObject({status: 403});
    expect(failure(() => call('Drive.Files.export', id, PDF))).toMatchObject({
      message: expect.stringContaining('Export requires alt=media') as string,
    });
    expect(
      failure(() => call('Drive.Files.export', id, 'image/png', {alt: 'media'})),
    ).toMatchObject({
      message: expect.stringContaining('The requested conversion is not supported.') as string,
    });
  });

  it('refuses an export over 10 MB with the text of Google', () => {
    const {call, docs} = office();
    const {id} = call('Drive.Files.create', {name: 'Besar', mimeType: GOOGLE.document}, paper());
    docs.state.documents[String(id)]!.source = Buffer.alloc(10 * 1024 * 1024 + 1).toString(
      'base64',
    );
    expect(() => call('Drive.Files.export', id, DOCX, {alt: 'media'})).toThrow(
      'This file is too large to be exported.',
    );
  });

  it('refuses to convert what it cannot, by name', () => {
    const {call} = office();
    const media = bytes('a,b', 'text/csv');
    const create = () =>
      call('Drive.Files.create', {name: 'x', mimeType: GOOGLE.spreadsheet}, media);
    expect(create).toThrow('not emulated: conversion of text/csv to Google Sheets');
  });

  it('copies files, Docs and Sheets with what is in them', () => {
    const {call, docs, sheets} = office();
    const {id: doc} = call(
      'Drive.Files.create',
      {name: 'Rekap', mimeType: GOOGLE.document},
      paper(),
    );
    const {id: copy} = call('Drive.Files.copy', {name: 'Salinan'}, doc);
    expect(docs.text(String(copy))).toBe('Rekap aduan');
    const {spreadsheetId} = sheets.create({title: 'Buku', owner: 'kantor@example.com'});
    sheets.edit('kantor@example.com', spreadsheetId, 'Sheet1!A1', [['isi']]);
    const {id: book, name} = call('Drive.Files.copy', {}, spreadsheetId);
    expect(name).toBe('Copy of Buku');
    expect(sheets.valuesGet('kantor@example.com', String(book), 'Sheet1!A1').values).toEqual([
      ['isi'],
    ]);
  });

  it('deletes for ever, with what a folder holds, and empties the trash', () => {
    const {call, drive} = office();
    const {id: folder} = call('Drive.Files.create', {name: 'Arsip', mimeType: GOOGLE.folder});
    const {id: inner} = call('Drive.Files.create', {name: 'a.txt', parents: [folder]}, bytes('a'));
    const {id: trashed} = call('Drive.Files.create', {name: 'b.txt'}, bytes('b'));
    call('Drive.Files.update', {trashed: true}, trashed);
    call('Drive.Files.remove', folder);
    expect(drive.find(String(inner))).toBeUndefined();
    expect(drive.find(String(trashed))).toBeDefined();
    call('Drive.Files.emptyTrash');
    expect(drive.find(String(trashed))).toBeUndefined();
  });

  it('counts what lies in a trashed folder as trashed, though nobody trashed it', () => {
    const {call} = office();
    const {id: folder} = call('Drive.Files.create', {name: 'Arsip', mimeType: GOOGLE.folder});
    const {id: year} = call('Drive.Files.create', {
      name: '2026',
      mimeType: GOOGLE.folder,
      parents: [folder],
    });
    const {id: inner} = call('Drive.Files.create', {name: 'a.txt', parents: [year]}, bytes('a'));
    const fields = 'trashed,explicitlyTrashed';
    call('Drive.Files.update', {trashed: true}, folder);
    expect(call('Drive.Files.get', inner, {fields})).toEqual({
      trashed: true,
      explicitlyTrashed: false,
    });
    const found = (q: string) => call('Drive.Files.list', {q, fields: 'files(name)'}).files;
    expect(found("name = 'a.txt' and trashed = false")).toEqual([]);
    call('Drive.Files.update', {trashed: false}, folder);
    expect(found("name = 'a.txt' and trashed = false")).toEqual([{name: 'a.txt'}]);
  });

  it('holds the limit of a property', () => {
    const {call} = office();
    const create = (value: string) =>
      call('Drive.Files.create', {name: 'a', appProperties: {k: value}}, bytes('a'));
    expect(() => create('x'.repeat(124))).toThrow('124 bytes');
    expect(create('x'.repeat(123)).name).toBe('a');
  });

  it('tells how much room is left', () => {
    const {call} = office();
    call('Drive.Files.create', {name: 'a.txt'}, bytes('12345'));
    const about = call('Drive.About.get', {fields: 'storageQuota(usage,limit),user(emailAddress)'});
    expect(about).toEqual({
      storageQuota: {usage: '5', limit: String(15 * 1024 ** 3)},
      user: {emailAddress: 'kantor@example.com'},
    });
    expect(() => call('Drive.About.get')).toThrow("The 'fields' parameter is required");
  });
});
