import fc from 'fast-check';
import {blankDocument, paragraph} from '../../../workspace/services/docs/blank';
import {readDocx} from '../../../workspace/services/docs/docx/read';
import {htmlOf} from '../../../workspace/services/docs/html';
import {officePaper} from './office-paper';

describe('a Doc as HTML', () => {
  it('shows letterhead, lists, tables and footer', () => {
    const html = htmlOf(readDocx(officePaper(1)));
    expect(html).toMatch(
      /PEMERINTAH KABUPATEN CONTOH[^]*<h1[^]*Rekapitulasi[^]*a\)[^]*<table[^]*rowspan="2"[^]*Halaman/,
    );
  });

  it('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const html = htmlOf({...blankDocument(), body: [paragraph(`<script>${text}`)]});
        expect(html).not.toMatch(/<script/i);
        const inner = /<span style="[^"]*">([^]*)<\/span><\/p>/.exec(html)![1]!;
        expect(inner.replace(/<br>/g, '')).not.toMatch(/[<>"]/);
      }),
    );
  });

  it('links only where a browser may safely go', () => {
    const linked = (link: string) => {
      const block = paragraph('x', 'NORMAL_TEXT', {link});
      return htmlOf({...blankDocument(), body: [block]});
    };
    expect(linked('https://example.com')).toContain('href="https://example.com"');
    expect(linked('javascript:alert(1)')).not.toContain('href');
  });
});
