import {parse, type Node, type Program, type Statement} from 'acorn';

/** A script that Google would not save. */
export class ScriptSyntaxError extends Error {
  override name = 'SyntaxError';
}

/**
 * The functions of one file that Google can call: those declared at top level, and static methods of its classes.
 * Throws ScriptSyntaxError as the script editor does, also for private and static class fields, which Apps
 * Script's V8 does not take (https://developers.google.com/apps-script/guides/v8-runtime, "Limitations").
 */
export function findFunctions(file: string, source: string): string[] {
  const program = parseScript(file, source);
  return program.body.flatMap(declaredFunctions);
}

function parseScript(file: string, source: string): Program {
  const refuse = (reason: string, line: number) =>
    new ScriptSyntaxError(`Syntax error: ParseError: ${reason} line: ${line} file: ${file}`);
  try {
    const program = parse(source, {ecmaVersion: 2022, sourceType: 'script', locations: true});
    forEachNode(program, node => {
      const reason = refusal(node);
      if (reason) throw refuse(reason, node.loc?.start.line ?? 0);
    });
    return program;
  } catch (error) {
    const at = error as SyntaxError & {loc?: {line: number}};
    if (!at.loc) throw error;
    throw refuse(at.message.replace(/ \(\d+:\d+\)$/, ''), at.loc.line);
  }
}

function refusal(node: Node): string | null {
  if (node.type === 'PrivateIdentifier') return 'Unexpected token ILLEGAL';
  if (node.type === 'StaticBlock') return 'Unexpected token {';
  const field = node as Node & {static?: boolean};
  return node.type === 'PropertyDefinition' && field.static ? 'Unexpected token =' : null;
}

function forEachNode(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) forEachNode(item, visit);
  } else if (isNode(value)) {
    visit(value);
    for (const child of Object.values(value)) forEachNode(child, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function declaredFunctions(statement: Statement | Program['body'][number]): string[] {
  switch (statement.type) {
    case 'FunctionDeclaration':
      return [statement.id.name];
    case 'VariableDeclaration':
      return statement.declarations.flatMap(({id, init}) =>
        id.type === 'Identifier' && /Function/.test(init?.type ?? '') ? [id.name] : [],
      );
    case 'ClassDeclaration':
      return statement.body.body.flatMap(member =>
        member.type === 'MethodDefinition' && member.static && member.key.type === 'Identifier'
          ? [`${statement.id.name}.${member.key.name}`]
          : [],
      );
    default:
      return [];
  }
}
