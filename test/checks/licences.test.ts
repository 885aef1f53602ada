import fs from 'node:fs';
import path from 'node:path';

// All ask for no more than that their notice stays.
const FREE = [
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'Zlib',
  '0BSD',
];

interface LockedPackage {
  dev?: boolean;
  optional?: boolean;
  license?: string;
}

/** The packages that running needs, by their place in node_modules. */
function runtimePackages(): [string, LockedPackage][] {
  const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(lock.packages).filter(([place, {dev}]) => place !== '' && !dev);
}

/** Packages for another kind of machine are not installed; the lock file has to do for them. */
function licenceOf([place, locked]: [string, LockedPackage]): string | undefined {
  const manifest = path.join(place, 'package.json');
  if (!fs.existsSync(manifest)) return locked.license;
  const {license} = JSON.parse(fs.readFileSync(manifest, 'utf8')) as LockedPackage;
  return license ?? licenceInFile(path.join(place, 'LICENSE'));
}

/** Old packages have the text and no name for it. */
function licenceInFile(file: string): string | undefined {
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  return text.startsWith('MIT License') ? 'MIT' : undefined;
}

function isFree(licence = ''): boolean {
  // "(A OR B)" is free if one of both is.
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some(one => one.split(' AND ').every(part => FREE.includes(part)));
}

describe('licences', () => {
  it('of everything that running needs leave an office free to use and pass it on', () => {
    const packages = runtimePackages();
    expect(packages.length).toBeGreaterThan(5);
    const others = packages.filter(one => !isFree(licenceOf(one)));
    expect(others.map(one => `${one[0]}: ${licenceOf(one)}`)).toEqual([]);
  });

  it('are judged part by part', () => {
    expect(isFree('(MIT OR GPL-3.0-only)')).toBe(true);
    expect(isFree('MIT AND GPL-3.0-only')).toBe(false);
    expect(isFree(undefined)).toBe(false);
  });
});
