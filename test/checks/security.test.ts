import fs from 'node:fs';
import {CONSENT_SCOPES} from '../../src/data/consent-scopes';

const TEXT = fs.readFileSync('docs/security.md', 'utf8');
const PREFIX = 'https://www.googleapis.com/auth/';

/** The first column of the table under a heading. */
function scopesUnder(heading: string): string[] {
  const [, section = ''] = TEXT.split(`## ${heading}\n`);
  const [table] = section.split('\n## ');
  return [...table!.matchAll(/^\| `([\w.]+)` \| \S[^|]*\| \S[^|]*\|$/gm)].map(
    ([, scope]) => scope!,
  );
}

function asked(manifest: string): string[] {
  const {oauthScopes} = JSON.parse(fs.readFileSync(manifest, 'utf8')) as {oauthScopes: string[]};
  return oauthScopes.map(scope => scope.replace(PREFIX, ''));
}

describe('docs/security.md', () => {
  it.each([
    ['Scopes of the desk', 'appsscript.json'],
    ['Scopes of the Gmail card', 'src/gmail-addon/appsscript.json'],
  ])('%s: each scope of %s, what it is needed for, and none besides', (heading, manifest) => {
    expect(scopesUnder(heading).sort()).toEqual(asked(manifest).sort());
  });

  it('the installer asks for exactly the scopes of the manifest', () => {
    expect([...CONSENT_SCOPES]).toEqual(asked('appsscript.json'));
  });

  it('names tests that are there', () => {
    const named = [...TEXT.matchAll(/\btest\/[\w/.-]+\.ts\b/g)].map(([file]) => file);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(file => !fs.existsSync(file))).toEqual([]);
  });
});
