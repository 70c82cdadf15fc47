import type { DefinitionDecoration, DocumentDecoration } from './tada.data.ts';

/** What a document asks for; a fragment asks for nothing by itself. */
export type OperationKind = 'query' | 'mutation' | 'subscription' | 'fragment';

/** An operation or fragment in the words of GraphQL, with the types of its answer and of its variables. */
export interface TypedDocument<Result = unknown, Variables = unknown, Kind extends OperationKind = OperationKind, Definition = unknown>
  extends DocumentDecoration<Result, Variables>, DefinitionDecoration<Definition> {
  readonly kind: Kind;
  /** What is sent: the words as written, and those of the fragments that they spread. */
  readonly text: string;
  /** The words and each fragment apart. */
  readonly parts: readonly string[];
}

const STRINGS_AND_COMMENTS = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*/gu;

/** The kind of the first operation; where there is none, it is a fragment. */
export function kindOf(text: string): OperationKind {
  let outside = text.replace(STRINGS_AND_COMMENTS, ' ');
  for (let before = ''; before !== outside; ) {
    before = outside;
    outside = outside.replace(/\{[^{}]*\}/gu, ';');
  }
  for (const definition of outside.split(';').slice(0, -1)) {
    const word = /^[\s,\ufeff]*(\w*)/u.exec(definition)?.[1];
    if (word === 'query' || word === 'mutation' || word === 'subscription') return word;
    if (word === '') return 'query';
  }
  return 'fragment';
}

/** A document of these words; of a fragment that comes by several ways one copy is sent. */
export function documentOf(text: string, fragments: readonly Pick<TypedDocument, 'parts'>[] = []): TypedDocument {
  const parts = [...new Set([text, ...fragments.flatMap((fragment) => fragment.parts)])];
  return { kind: kindOf(text), text: parts.join('\n'), parts };
}

/** What a document's answer holds. */
export type ResultOf<Document> = Document extends DocumentDecoration<infer Result, never> ? Result : never;

/** What a document is asked with. */
export type VariablesOf<Document> = Document extends DocumentDecoration<unknown, infer Variables> ? Variables : never;
