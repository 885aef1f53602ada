/** A search box's text, cut: `from:budi -is:unread "jalan rusak" {a b} OR (c d)`. */
export type Token =
  | {kind: 'parenthesis' | 'brace' | 'close' | 'or' | 'not'}
  | {kind: 'term'; operator: string; value: string};

const PIECE =
  /\s*(?:([({])|([)}])|(OR|\|)(?=\s|$)|(-)(?=\S)|(?:([a-z_][a-z_0-9]*):\s*)?(?:"([^"]*)"?|([^\s(){}"]+)|(?=\()))/giy;

export function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(query); match; match = PIECE.exec(query)) {
    const [whole, open, close, or, not, operator, phrase, word] = match;
    if (open) tokens.push({kind: open === '(' ? 'parenthesis' : 'brace'});
    else if (close) tokens.push({kind: 'close'});
    else if (or) tokens.push({kind: 'or'});
    else if (not) tokens.push({kind: 'not'});
    else if (phrase !== undefined || word !== undefined || operator !== undefined) {
      tokens.push({
        kind: 'term',
        operator: (operator ?? '').toLowerCase(),
        value: phrase ?? word ?? '',
      });
    }
    if (whole === '') break;
  }
  return tokens;
}
