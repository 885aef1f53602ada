import fc from 'fast-check';
import {data, flag, html, trusted} from '../../../workspace/pages/html';
import {unescaped} from './site';

describe('the html template', () => {
  it('lets no value open a tag, end an attribute or begin a character reference', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), text => {
        const {markup} = html`<p title="${text}">${text}</p>`;
        const inside = markup.slice('<p title="'.length, -'</p>'.length);
        expect(inside.replace('">', '')).not.toMatch(/[<>"']|&(?!#\d+;)/);
        expect(unescaped(markup)).toBe(`<p title="${text}">${text}</p>`);
      }),
    );
  });

  it('prints nothing for null, undefined and false, but 0', () => {
    expect(html`${null}${undefined}${false}${0}`.markup).toBe('0');
  });

  it('takes lists and other templates as they are', () => {
    expect(html`${['<', html`<b>${'&'}</b>`]}${trusted('<i>')}`.markup).toBe(
      '&#60;<b>&#38;</b><i>',
    );
  });

  it('writes a boolean attribute or none', () => {
    expect(html`<input${flag('checked', true)}${flag('disabled', false)} />`.markup).toBe(
      '<input checked />',
    );
  });

  it('keeps data for scripts inside its element', () => {
    const value = {text: '</script><script>alert(1)</script><!--'};
    const {markup} = data('x', value);
    expect(markup.match(/<\/?script/g)).toHaveLength(2);
    expect(JSON.parse(markup.replace(/^<[^>]*>|<[^>]*>$/g, ''))).toEqual(value);
  });
});
