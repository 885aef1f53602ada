import path from 'node:path';
import ts from 'typescript';
import {emulatedClasses} from '../../tools/inventory/classes';
import {isOfGoogle, nodesOf, programOf} from '../../tools/types/program';

/** What Google answers to and its types have not (or no longer); each with what says so. */
const FORGOTTEN: Record<string, string> = {
  'AuthorizationInfo.getAuthorizedScopes':
    'https://developers.google.com/apps-script/reference/script/authorization-info',
  'ConditionalFormatRuleBuilder.setBackgroundObject':
    'https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setBackgroundObject(Color)',
  'ConditionalFormatRuleBuilder.setFontColorObject':
    'https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setFontColorObject(Color)',
  'Form.isPublished':
    'https://developers.google.com/apps-script/reference/forms/form#isPublished()',
  'Form.setPublished':
    'https://developers.google.com/apps-script/reference/forms/form#setPublished',
  'Range.getColumnIndex': 'https://developers.google.com/apps-script/reference/spreadsheet/range',
  'Range.setBackgroundColor': 'the old name of setBackground, which ordinary scripts still use',
};

/** Setters of Text that scripts call on whole paragraphs; live Apps Script takes them (assumed). */
const OF_WHOLE_PARAGRAPHS =
  /^(Paragraph|ListItem)\.set(Bold|FontFamily|FontSize|ForegroundColor|Italic)$/;

/** What a document did before it had a body: of the body's members those that are no longer declared for it. */
const OF_FORMER_DOCUMENTS =
  /^Document\.(getActiveSection|(append|insert|find)\w+|clear|editAsText|removeChild|replaceText|get(Child|ChildIndex|ListItems|NumChildren|Paragraphs|Tables|Text))$/;

/** Services that do not exist here have no members to declare. */
const WITHOUT_TYPE = ['workspace/runtime/unknown-services.ts'];

interface Declaration {
  /** file:line */
  at: string;
  /** Google's name, where it is written out. */
  name: string | null;
  type: ts.Type | null;
}

const program = programOf('workspace/runtime');
const checker = program.getTypeChecker();

function declarations(): Declaration[] {
  return program.getSourceFiles().flatMap(file => {
    const name = path.relative('.', file.fileName).split(path.sep).join('/');
    if (!name.startsWith('workspace/') || WITHOUT_TYPE.includes(name)) return [];
    return [...nodesOf(file)].filter(isDeclaration).map(node => {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const [argument] = node.typeArguments ?? [];
      const [first] = node.arguments;
      return {
        at: `${name}:${line}`,
        name: first && ts.isStringLiteral(first) ? first.text : null,
        type: argument ? checker.getTypeFromTypeNode(argument) : null,
      };
    });
  });
}

function isDeclaration(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    ts.isIdentifier(node.expression) &&
    /^emulate(Service)?$/.test(node.expression.text) &&
    // The one inside emulate.ts hands its own type on.
    !node.getSourceFile().fileName.endsWith('runtime/emulate.ts')
  );
}

/** Interfaces of Google's types by their own name. */
function interfaces(): Map<string, ts.Type[]> {
  const found = new Map<string, ts.Type[]>();
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.includes('@types/google-apps-script')) continue;
    for (const node of nodesOf(file)) {
      if (!ts.isInterfaceDeclaration(node)) continue;
      const type = checker.getTypeAtLocation(node.name);
      found.set(node.name.text, [...(found.get(node.name.text) ?? []), type]);
    }
  }
  return found;
}

/** A type of Google's, one that widens such a type, or the type of whoever calls a helper. */
function isGoogleType(type: ts.Type | null): boolean {
  if (!type) return false;
  if ((type.flags & ts.TypeFlags.TypeParameter) !== 0) return true;
  if (type.isUnionOrIntersection()) return type.types.some(isGoogleType);
  const symbol = type.getSymbol();
  return (
    (symbol !== undefined && isOfGoogle(symbol)) ||
    type.getProperties().some(one => isOfGoogle(one))
  );
}

describe('the types of Google’s services', () => {
  const declared = declarations();

  it('are the types of every class that exists here', () => {
    expect(declared.length).toBeGreaterThan(80);
    expect(declared.filter(({type}) => !isGoogleType(type)).map(({at}) => at)).toEqual([]);
  });

  it('have every member that exists here', () => {
    const byName = interfaces();
    const unknown = emulatedClasses().flatMap(([name, {members}]) => {
      const types = [
        ...declared.flatMap(one => (one.name === name && one.type ? [one.type] : [])),
        ...(byName.get(name) ?? []),
      ];
      const lacking = types.map(type =>
        Object.keys(members).filter(member => !hasOfGoogle(type, `${name}.${member}`)),
      );
      return lacking.some(list => list.length === 0) ? [] : [`${name}: ${lacking[0]?.join(', ')}`];
    });
    expect(unknown).toEqual([]);
  });
});

function hasOfGoogle(type: ts.Type, path: string): boolean {
  const member = path.slice(path.lastIndexOf('.') + 1);
  if (member === 'toString' || Object.hasOwn(FORGOTTEN, path)) return true;
  if (OF_WHOLE_PARAGRAPHS.test(path) || OF_FORMER_DOCUMENTS.test(path)) return true;
  const property = checker.getPropertyOfType(type, member);
  return property !== undefined && isOfGoogle(property);
}
