import { ERROR_CODES } from './errors.ts';
import { ISSUE_CODES } from './issue.ts';

const table = (codes: Record<string, string>): string =>
  ['| code | what it means |', '|---|---|', ...Object.entries(codes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`)].join('\n');

/** docs/errors.md, whole: what may be said of a call and of a document. Markdown, ends in a line feed. */
export const codePage = (): string => `# Errors and issues

Printed from \`packages/document/src/errors.ts\` and \`issue.ts\` by \`npm run codes -w @dateline/document\`; a test compares.

## Errors

The caller's or the world's fault. The command line prints code and message and ends with 1 (2 for wrong arguments); the
graph answers them in \`errors[].extensions.code\`. Programs match on the code; the message says what was expected.

${table(ERROR_CODES)}

## Issues

What was wrong with a document. It is read all the same; its issues stand beside it in the graph (\`Article.issues\`), in
\`dateline analyze\`'s output and in the progress of \`dateline ingest\`.

${table(ISSUE_CODES)}
`;
