import type { KindHint } from '../kind-hint-table.ts';

export const kindHints: readonly KindHint[] = [
  { before: /\b(?:in|near|from|outside|around|across|into|towards?|city of|town of|village of|capital of|capital,?|province of)\s$/iu, kind: 'location', weight: 0.4 },
  { after: /^(?:\s(?:city|province|district|region|airport|county|state|suburb|valley|border)\b|,\s(?:the )?capital\b)/u, kind: 'location', weight: 0.8 },
  { after: /^\s(?:rainforest|rain forest|jungle|forest|basin|desert|mountains?|coast|peninsula|archipelago)\b/u, kind: 'location', weight: 3 },
  { before: /\b(?:Mr|Mrs|Ms|Dr|President|Prime Minister|Minister|Gen|Col|Capt|Sen|Rep|Gov|spokesman|spokeswoman|Senator|Secretary|Governor|Mayor|King|Queen|Prince|Sheikh|Professor)\.?\s$/u, kind: 'person', weight: 1.2 },
  { after: /^(?:,\s\d{2}\b|,\s(?:who|aged)\b|,\swhose\b(?!\s(?:own\s)?(?:offer|bid|shares|stock|chief executive|headquarters|profits?|sales|products|planes|aircraft|drugs|factories|plants?|board|owner|subsidiary|members))|\swho\b)/u, kind: 'person', weight: 0.7 },
  { after: /^,\swhose\s(?:own\s)?(?:offer|bid|shares|stock|chief executive|headquarters|profits?|sales|products|planes|aircraft|drugs|factories|plants?|board|owner|subsidiary|members)\b/u, kind: 'organization', weight: 1.2 },
  { after: /^(?:,\s|\s)(?:declined to comment|did not (?:immediately )?respond)\b/u, kind: 'organization', weight: 0.3 },
  { before: /(?:['’]s|\b(?:its|his|her|their|the|whose))\s(?:[\w-]+\s){0,2}?(?:executive|chairman|chairwoman|president|spokesman|spokeswoman|secretary-general|director|minister|leader|founder|lawyer|coach|captain|wife|husband|brother|sister|son|daughter|mother|father|manager|governor|mayor|principal|commissioner|editor|owner),\s$/iu, kind: 'person', weight: 1.2 },
  { after: /^,\s(?:the|a|an|its|his|her|their)\s(?:[\p{L}'’-]{1,20}\s){0,3}?(?:chief executive|chairman|chairwoman|minister|secretary|secretary-general|president|governor|mayor|ambassador|spokesman|spokeswoman|senator|professor|co-founder)(?=[,.]|\s(?:of|for|appointed|at|said)\b)/u, kind: 'person', weight: 1.2 },
  { before: /,\s\d{1,2},\sof\s$/u, kind: 'location', weight: 1.6 },
  { before: /\b(?:analyst|economist|strategist|trader|lawyer|engineer|researcher|accountant|executive)s?\s(?:at|with)\s(?:the\s)?$/iu, kind: 'organization', weight: 1.2 },
  { after: /^(?:'s|’s)?\s(?:fighters|militants|insurgents|militia|spokesman|spokeswoman|shares|employees|leadership|newspaper|news agency|party|broadcaster|airline|rebels|supporters|executives|shareholders|chief executive|board members)\b/u, kind: 'organization', weight: 0.7 },
  { after: /^(?:'s|’s)\s(?:\w+\s)?(?:unit|division|subsidiary|subsidiaries|plants?|factory|factories|shares|stock|profits?|sales|revenues?|headquarters|customers|products|earnings|chief executive|CEO|board|bid for|takeover|acquisition)\b/u, kind: 'organization', weight: 0.9 },
  { before: /\b(?:company|firm|startup|start-up|charity|think tank|retailer|manufacturer|carmaker|drugmaker|newspaper|magazine|broadcaster|news site|website|publisher|airline|lender|conglomerate|contractor|nonprofit|non-profit|militant group|advocacy group|rights group|rock band|pop group|NGO)\s$/u, kind: 'organization', weight: 2 },
  { after: /^\s(?:refugee camp|kibbutz|checkpoint|outpost|neighbou?rhood|settlement(?!\s(?:agreement|talks|with|of|deal|offer|payments?|fund|reached)))\b/u, kind: 'location', weight: 1.6 },
  { before: /\b(?:told|tells) the $/u, kind: 'organization', weight: 1.2 },
];
