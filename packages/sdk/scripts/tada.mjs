// The type-level reader of GraphQL that gql.tada is, cut down to what `graphql()` names: packed, the client then depends on nothing.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Kind, OperationTypeNode } from '@0no-co/graphql.web';
import ts from 'typescript';

const FOLDER = new URL('.', `file://${createRequire(import.meta.url).resolve('gql.tada/package.json')}`);
/** What graphql.ts and index.ts name. */
const WANTED = ['DocumentDecoration', 'FragmentShape', 'DefinitionDecoration', 'decorateFragmentDef', 'getDocumentType', 'getFragmentsOfDocuments', 'getVariablesType', 'parseDocument', 'schemaOfSetup'];

const namesIn = (node) => {
  const names = new Set();
  const visit = (child) => {
    if (ts.isIdentifier(child)) names.add(child.text);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return names;
};

/** Its enums are those of a parser that the client does not carry; their values say the same. */
const withoutEnums = (text) => text.replace(/\b(Kind|OperationTypeNode)\.(\w+)/gu, (_, name, member) => `'${{ Kind, OperationTypeNode }[name][member]}'`);

/** The declarations that `WANTED` leads to, in their order, without comments. */
export function tadaTypes() {
  const { version } = JSON.parse(readFileSync(new URL('package.json', FOLDER), 'utf8'));
  const file = ts.createSourceFile('tada.d.ts', withoutEnums(readFileSync(new URL('dist/chunks/index-chunk.d.ts', FOLDER), 'utf8')), ts.ScriptTarget.Latest, true);
  const declared = file.statements.filter((statement) => !ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement));
  const named = new Map(declared.flatMap((statement) => (statement.name ? [[statement.name.text, statement]] : [])));
  const reached = new Set();
  const reach = (name) => {
    const statement = named.get(name);
    if (!statement || reached.has(statement)) return;
    reached.add(statement);
    for (const other of namesIn(statement)) reach(other);
  };
  for (const name of WANTED) reach(name);
  const printer = ts.createPrinter({ removeComments: true });
  const printed = declared.filter((statement) => reached.has(statement)).map((statement) => printer.printNode(ts.EmitHint.Unspecified, statement, file));
  const licence = readFileSync(new URL('LICENSE.md', FOLDER), 'utf8').trim().split('\n').map((line) => ` * ${line}`.trimEnd()).join('\n');
  return `/*! Types of gql.tada ${version}, printed by \`npm run types -w @dateline/sdk\`.\n *\n${licence}\n */\n// @ts-nocheck It is checked where it is written; here only what is reached of it stands.\n\n${printed.join('\n')}\nexport type { ${WANTED.join(', ')} };\n`;
}
