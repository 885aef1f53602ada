import fc from 'fast-check';
import {OFFICE, office} from '../drive/office';

function document(text = '') {
  const {call, docs} = office();
  const {documentId: id} = docs.create({title: 'Surat', owner: OFFICE});
  const update = (...requests: object[]) => call('Docs.Documents.batchUpdate', {requests}, id);
  if (text) update({insertText: {location: {index: 1}, text}});
  const get = () => call('Docs.Documents.get', id) as unknown as ApiDocument;
  return {id, docs, update, get, read: () => docs.text(id)};
}

interface ApiDocument {
  title: string;
  body: {
    content: {
      startIndex?: number;
      endIndex: number;
      paragraph?: object;
      table?: {
        tableRows: {
          startIndex: number;
          tableCells: {startIndex: number; content: {startIndex: number}[]}[];
        }[];
      };
    }[];
  };
}

describe('Docs.Documents', () => {
  it('counts indexes from 1, a newline after each paragraph', () => {
    const {get} = document('Halo\nDunia');
    expect(get().body.content).toMatchObject([
      {endIndex: 1},
      {
        startIndex: 1,
        endIndex: 6,
        paragraph: {elements: [{startIndex: 1, endIndex: 6, textRun: {content: 'Halo\n'}}]},
      },
      {startIndex: 6, endIndex: 12},
    ]);
  });

  it('inserts and deletes at an index, across paragraphs too', () => {
    const {update, read} = document('Halo dunia\nbaris dua');
    update({insertText: {location: {index: 6}, text: 'seluruh '}});
    expect(read()).toBe('Halo seluruh dunia\nbaris dua');
    update({deleteContentRange: {range: {startIndex: 5, endIndex: 26}}});
    expect(read()).toBe('Halodua');
  });

  it('puts in a table, and text into its cells by their indexes', () => {
    const {update, get, read} = document('awal');
    update({insertTable: {rows: 2, columns: 2, endOfSegmentLocation: {}}});
    const {table, startIndex} = get().body.content.find(one => one.table)!;
    const cell = table!.tableRows[1]!.tableCells[1]!;
    expect(table!.tableRows[0]!.tableCells[0]!.content[0]!.startIndex).toBe(startIndex! + 3);
    update({insertText: {location: {index: cell.content[0]!.startIndex}, text: 'isi'}});
    expect(read().split('\n')).toEqual(['awal', '', '', '', 'isi', '']);
  });

  it('replaces everywhere and counts', () => {
    const {update, read} = document('{nama} dan {NAMA}');
    const request = (matchCase: boolean) => ({
      replaceAllText: {containsText: {text: '{nama}', matchCase}, replaceText: 'Siti'},
    });
    expect(update(request(true)).replies).toEqual([{replaceAllText: {occurrencesChanged: 1}}]);
    expect(update(request(false)).replies).toEqual([{replaceAllText: {occurrencesChanged: 1}}]);
    expect(read()).toBe('Siti dan Siti');
    expect(update(request(false)).replies).toEqual([{replaceAllText: {}}]);
  });

  it('changes styles as the mask says', () => {
    const {docs, id, update} = document('Judul');
    const range = {startIndex: 1, endIndex: 4};
    update(
      {
        updateTextStyle: {
          range,
          textStyle: {bold: true, fontSize: {magnitude: 14, unit: 'PT'}},
          fields: 'bold,fontSize',
        },
      },
      {
        updateParagraphStyle: {
          range,
          paragraphStyle: {namedStyleType: 'HEADING_1', alignment: 'CENTER'},
          fields: 'namedStyleType,alignment',
        },
      },
      {updateTextStyle: {range: {startIndex: 1, endIndex: 2}, textStyle: {}, fields: 'bold'}},
    );
    expect(docs.get(id).content.body[0]).toMatchObject({
      named: 'HEADING_1',
      style: {alignment: 'CENTER'},
      inlines: [
        {text: 'J', style: {size: 14}},
        {text: 'ud', style: {bold: true, size: 14}},
        {text: 'ul', style: {}},
      ],
    });
  });

  it('applies all requests or none', () => {
    const {update, read} = document('tetap');
    const requests = [
      {insertText: {location: {index: 1}, text: 'x'}},
      {insertText: {location: {index: 99}, text: 'y'}},
    ];
    expect(() => update(...requests)).toThrow(
      'API call to docs.documents.batchUpdate failed with error: Invalid requests[1].insertText: Index 99 must be less than the end index of the referenced segment, 8.',
    );
    expect(read()).toBe('tetap');
  });

  it('keeps the last newline, and names what it cannot do', () => {
    const {update} = document('abc');
    expect(() => update({deleteContentRange: {range: {startIndex: 1, endIndex: 5}}})).toThrow(
      'newline character at the end',
    );
    expect(() => update({insertPerson: {}})).toThrow(
      'not emulated: Docs.Documents.batchUpdate insertPerson',
    );
  });

  it('is to text what splicing is to a string', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({at: fc.nat(30), text: fc.string({maxLength: 6}), drop: fc.nat(4)}), {
          maxLength: 12,
        }),
        edits => {
          const {update, read} = document();
          let model = '';
          for (const {at, text, drop} of edits) {
            const inserted = text.replace(/[^a-z\n ]/gi, 'x');
            const index = Math.min(at, model.length);
            if (inserted) update({insertText: {location: {index: index + 1}, text: inserted}});
            model = model.slice(0, index) + inserted + model.slice(index);
            const end = Math.min(index + drop, model.length);
            if (end > index)
              update({deleteContentRange: {range: {startIndex: index + 1, endIndex: end + 1}}});
            model = model.slice(0, index) + model.slice(end);
          }
          expect(read()).toBe(model);
        },
      ),
      {numRuns: 60},
    );
  });
});
