import ts from 'typescript';

/** The program of one part of the product, as `tsc -p` would compile it. Throws where its tsconfig.json is wrong. */
export function programOf(folder: string): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${folder}/tsconfig.json`,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic({messageText}) {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  return ts.createProgram(config!.fileNames, config!.options);
}

/** Whether a symbol is declared by the types of Google's services. */
export function isOfGoogle(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some(node =>
    node.getSourceFile().fileName.includes('@types/google-apps-script'),
  );
}

/** Every node below one, itself included. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, child => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}
