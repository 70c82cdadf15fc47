import type { EvidenceRecord } from '@dateline/storage';
import { iri } from './identifiers.ts';

/** A Web Annotation: words of an article that name an entity or report an event. */
export interface AnnotationNode {
  readonly '@id': string;
  readonly '@type': 'Annotation';
  readonly motivation: 'identifying' | 'describing';
  readonly body: string;
  readonly target: TargetNode;
}

export interface TargetNode {
  readonly '@type': 'SpecificResource';
  readonly source: string;
  readonly selector: readonly (
    | { readonly '@type': 'TextPositionSelector'; readonly start: number; readonly end: number }
    | { readonly '@type': 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  )[];
}

/** Where the words stand, by their position in the article's body and by the words around them. */
export const targetOf = (evidence: EvidenceRecord, text: string): TargetNode => ({
  '@type': 'SpecificResource',
  source: iri(evidence.articleId),
  selector: [
    { '@type': 'TextPositionSelector', start: codePoints(text, evidence.start), end: codePoints(text, evidence.end) },
    { '@type': 'TextQuoteSelector', exact: evidence.exact, prefix: evidence.before, suffix: evidence.after },
  ],
});

/** Web Annotation counts in code points, we in code units: a character outside the basic plane is one of the first and two of the second. */
function codePoints(text: string, units: number): number {
  let pairs = 0;
  for (let index = 0; index < units; index++) if (text.charCodeAt(index) >> 10 === 0x36) pairs++;
  return units - pairs;
}

/** The words of an article that mean what the body is. */
export const annotation = (id: string, motivation: AnnotationNode['motivation'], body: string, target: TargetNode): AnnotationNode =>
  ({ '@id': iri(id), '@type': 'Annotation', motivation, body: iri(body), target });
