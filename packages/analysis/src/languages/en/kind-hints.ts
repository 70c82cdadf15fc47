import type { KindHint } from '../kind-hint-table.ts';

export const kindHints: readonly KindHint[] = [
  { before: /\b(?:in|near|from|outside|around|across|into|towards?|city of|town of|village of|capital of|capital,?|province of)\s$/iu, kind: 'location', weight: 0.4 },
  { after: /^(?:\s(?:city|province|district|region|airport|county|state|suburb|valley|border)\b|,\s(?:the )?capital\b)/u, kind: 'location', weight: 0.8 },
  { before: /\b(?:Mr|Mrs|Ms|Dr|President|Prime Minister|Minister|Gen|Col|Capt|Sen|Rep|Gov|spokesman|spokeswoman|Senator|Secretary|Governor|Mayor|King|Queen|Prince|Sheikh|Professor)\.?\s$/u, kind: 'person', weight: 1.2 },
  { after: /^(?:,\s\d{2}\b|,\s(?:who|whose|aged)\b|\swho\b)/u, kind: 'person', weight: 0.7 },
  { after: /^(?:'s|’s)?\s(?:fighters|militants|insurgents|militia|spokesman|spokeswoman|shares|employees|leadership|newspaper|news agency|party|broadcaster|airline|militia|rebels|supporters|executives|shareholders|chief executive|board members)\b/u, kind: 'organization', weight: 0.7 },
  { after: /^(?:'s|’s)\s(?:\w+\s)?(?:unit|division|subsidiary|subsidiaries|plants?|factory|factories|shares|stock|profits?|sales|revenues?|headquarters|customers|products|earnings|chief executive|CEO|board|bid for|takeover|acquisition)\b/u, kind: 'organization', weight: 0.9 },
  { before: /\b(?:told|tells) the $/u, kind: 'organization', weight: 1.2 },
];
