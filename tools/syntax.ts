import {parse, type AnyNode, type CallExpression, type Expression, type Super} from 'acorn';

/** Every call in a script's text, in order. */
export function callsIn(code: string): CallExpression[] {
  const program = parse(code, {ecmaVersion: 2020, sourceType: 'script'});
  return [...nodesIn(program)].filter(node => node.type === 'CallExpression');
}

/**
 * What a chain of members and calls goes through, outermost last: `a.b('x').c` is `['a', 'b', 'c']`.
 * Empty where it does not begin with a name.
 */
export function chainOf(node: Expression | Super): string[] {
  if (node.type === 'Identifier') return [node.name];
  if (node.type === 'CallExpression') return chainOf(node.callee);
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return [];
  const before = chainOf(node.object);
  return before.length === 0 || node.computed ? [] : [...before, node.property.name];
}

/** The text of an argument that is written out as a string; undefined for any other. */
export function stringArgument(call: CallExpression, index: number): string | undefined {
  const argument = call.arguments[index];
  return argument?.type === 'Literal' && typeof argument.value === 'string'
    ? argument.value
    : undefined;
}

function* nodesIn(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* nodesIn(child);
    }
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
