import { GraphQLError, Lexer, TokenKind } from 'graphql';
import type { Source } from 'graphql';

const TOO_MANY_TOKENS = /contains more tha[nt] (\d+) tokens/;

/** Names after these are no fields: a fragment's, a directive's, a variable's. */
const BEFORE_OTHER_NAMES: ReadonlySet<string> = new Set([TokenKind.SPREAD, TokenKind.AT, TokenKind.DOLLAR]);

/** The path of the field that is being asked at a place of a document, in the names of the answer. The document need not go on after it. */
function fieldAt(source: Source, position: number): string {
  const lexer = new Lexer(source);
  const within: string[] = [];
  let [field, parentheses, before] = ['', 0, ''];
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF && token.start < position; token = lexer.advance()) {
    const { kind, value } = token;
    if (kind === TokenKind.PAREN_L) parentheses++;
    else if (kind === TokenKind.PAREN_R) parentheses--;
    else if (parentheses === 0) {
      if (kind === TokenKind.BRACE_L) field = (within.push(field), '');
      else if (kind === TokenKind.BRACE_R) field = within.pop() ?? '';
      // After a colon stands the name of what was aliased: the answer has the alias.
      else if (kind === TokenKind.NAME && before !== TokenKind.COLON && !BEFORE_OTHER_NAMES.has(before)) field = value;
    }
    // `... on Type`: neither word is a field.
    before = kind === TokenKind.NAME && before === TokenKind.SPREAD && value === 'on' ? TokenKind.SPREAD : kind;
  }
  // What stands outside all braces is the operation's own name.
  return [...within.slice(1), field].filter((name) => name !== '').join('.');
}

/** What a caller is told whose document has too many tokens; null for any other fault. */
export function tooManyTokens(error: unknown): string | null {
  if (!(error instanceof GraphQLError)) return null;
  const tokens = TOO_MANY_TOKENS.exec(error.message)?.[1];
  if (tokens === undefined) return null;
  const [position] = error.positions ?? [];
  const field = error.source && position !== undefined ? fieldAt(error.source, position) : '';
  return `the query has more than ${tokens} tokens${field === '' ? '' : `, which end at ${field}`}: send what comes from there on as a second operation, or move lists into variables.`;
}
