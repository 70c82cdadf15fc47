import { documentOf, type OperationKind, type TypedDocument } from './document.ts';
import type { introspection } from './graph.data.ts';
import type { decorateFragmentDef, FragmentShape, getDocumentType, getFragmentsOfDocuments, getVariablesType, parseDocument, schemaOfSetup } from './tada.data.ts';

type Schema = schemaOfSetup<{ introspection: introspection }>;

type KindOf<Parsed> = Parsed extends { definitions: readonly [{ operation: infer Kind extends OperationKind }, ...unknown[]] } ? Kind : 'fragment';

type Written<Parsed extends { kind: 'Document'; definitions: readonly never[] | readonly unknown[] }, Fragments extends readonly FragmentShape[]> =
  getDocumentType<Parsed, Schema, getFragmentsOfDocuments<Fragments>> extends never
    ? never
    : TypedDocument<getDocumentType<Parsed, Schema, getFragmentsOfDocuments<Fragments>>, getVariablesType<Parsed, Schema>, KindOf<Parsed>, decorateFragmentDef<Parsed, true>>;

/** Writes an operation or fragment of the graph; its result and variables are typed from the words themselves. Fragments that it
 *  spreads stand in the list: `graphql('query { articles { edges { node { ...Headline } } } }', [HEADLINE])`.
 *  At run time it keeps the words and parses nothing: the graph says what is wrong with them, the compiler mostly before. */
export const graphql = documentOf as <const Text extends string, const Fragments extends readonly FragmentShape[] = []>(
  text: Text,
  fragments?: Fragments,
) => Written<parseDocument<Text>, Fragments>;
