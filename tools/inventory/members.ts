import path from 'node:path';
import ts from 'typescript';
import {isOfGoogle, nodesOf, programOf} from '../types/program';

/** Part of the shipped code that runs on Google's side; pages have no member of Google but google.script.run. */
const PART = 'src';

/** Declared by Google's types, but JavaScript's own. */
const OF_JAVASCRIPT = ['Date'];

/** Member of Google -> the files of the product that use it, both sorted. */
export function usedMembers(): Map<string, string[]> {
  const program = programOf(PART);
  const checker = program.getTypeChecker();
  const found = new Map<string, Set<string>>();
  for (const file of program.getSourceFiles()) {
    const name = path.relative('.', file.fileName).split(path.sep).join('/');
    if (!name.startsWith(`${PART}/`)) continue;
    for (const node of nodesOf(file)) {
      for (const symbol of symbolsOf(node, checker).filter(isOfGoogle)) {
        const member = memberName(symbol, checker);
        if (member) found.set(member, (found.get(member) ?? new Set()).add(name));
      }
    }
  }
  return new Map([...found].sort(byName).map(([member, files]) => [member, [...files].sort()]));
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/** A member asked of one of several classes is a member of each. */
function symbolsOf(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const asked = symbolOf(node, checker);
  const symbols = (asked?.declarations ?? []).map(declared => {
    const named = ts.getNameOfDeclaration(declared);
    return (named && checker.getSymbolAtLocation(named)) ?? asked!;
  });
  return [...new Set(symbols)];
}

/** What `a.b` and `const {b} = a` ask of an object. */
function symbolOf(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const name = node.propertyName ?? node.name;
  const type = checker.getTypeAtLocation(node.parent);
  return ts.isIdentifier(name) ? checker.getPropertyOfType(type, name.text) : undefined;
}

/**
 * The name scripts and the bridge know a member by; null for what is no member with a behaviour of its own: a field
 * of plain JSON, or a collection on the way to a method.
 */
function memberName(symbol: ts.Symbol, checker: ts.TypeChecker): string | null {
  const full = checker.getFullyQualifiedName(symbol).replace(/^GoogleAppsScript\./, '');
  if (/\.Schema\./.test(full) || isCollection(symbol, checker)) return null;
  const [, api, below] = /^(?:Drive_v3\.)?(\w+)\.(?:V\d\.)?Collection\.(.+)$/.exec(full) ?? [];
  if (api && below) return `${api}.${below.replace(/Collection\./, '.')}`;
  const [owner, member] = full.split('.').slice(-2);
  if (!owner || !member || OF_JAVASCRIPT.includes(owner)) return null;
  if (isEnumerationValue(symbol)) return `${serviceOf(full)}.${owner}.${member}`;
  return `${owner === 'Console' ? 'console' : owner}.${member}`;
}

/** The service whose scripts name an enumeration; Google's types keep it in a namespace with a name of its own. */
const SERVICES: Record<string, string> = {
  Base: 'Ui',
  Card_Service: 'CardService',
  Content: 'ContentService',
  Document: 'DocumentApp',
  Drive: 'DriveApp',
  Forms: 'FormApp',
  HTML: 'HtmlService',
  Script: 'ScriptApp',
  Spreadsheet: 'SpreadsheetApp',
};

function serviceOf(full: string): string {
  const [namespace = ''] = full.split('.');
  return SERVICES[namespace] ?? namespace;
}

function isEnumerationValue({valueDeclaration}: ts.Symbol): boolean {
  return valueDeclaration !== undefined && ts.isEnumMember(valueDeclaration);
}

/** `Sheets.Spreadsheets`, `Utilities.Charset`: only the way to something else. */
function isCollection(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  const declared = symbol.valueDeclaration;
  if (!declared || !ts.isPropertySignature(declared)) return false;
  const target = checker.getNonNullableType(checker.getTypeOfSymbol(symbol)).getSymbol();
  if (!target) return false;
  return target.name.endsWith('Collection') || (target.flags & ts.SymbolFlags.Enum) !== 0;
}
