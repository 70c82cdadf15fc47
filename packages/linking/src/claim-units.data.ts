import type { EventKind } from '@dateline/document';

/** Units and what is counted, by what they measure: numbers are compared only within one measure. Simplified characters, lower case; where a unit
 *  says nothing, what is counted does. */
export const MEASURES = {
  person: /^(?:人|名|位|口|人次|人员|员|军人|士兵|死者|伤者|难民|民众)$|\b(?:people|persons?|troops?|soldiers?|civilians?|dead|deaths|fatalities|injured|wounded|casualties|members?|men|women|children|refugees?|migrants?|residents?|passengers?|fighters?|employees?|workers?|evacuees?|others?)$/u,
  household: /^(?:户|家庭)$|\b(?:households?|families)$/u,
  building: /^(?:座|栋|幢|间|所)$|\b(?:homes?|houses?|buildings?|schools?)$/u,
  vote: /^(?:票|张|张选票)$|\b(?:votes?|ballots?)$/u,
  case: /^(?:例|宗|起|病例)$|\b(?:cases?|infections?)$/u,
  percent: /^(?:%|％|百分点|成)$|\b(?:percent|per cent|percentage points?)$/u,
  usd: /^(?:美元|美金|\$|us\$)$|\b(?:dollars?|usd)$/u,
  eur: /^(?:欧元|€)$|\b(?:euros?|eur)$/u,
  cny: /^(?:元|人民币|¥)$|\b(?:yuan|renminbi|rmb|cny)$/u,
  gbp: /^(?:英镑|£)$|\b(?:pounds?|gbp)$/u,
  kilometre: /^(?:公里|千米|km)$|\b(?:kilomet(?:er|re)s?|km)$/u,
  magnitude: /^级$|\bmagnitude$/u,
  day: /^(?:天|日)$|\bdays?$/u,
  year: /^(?:年|岁)$|\byears?$/u,
  aircraft: /^架$|\b(?:planes?|aircraft|helicopters?|flights?|jets?)$/u,
  vehicle: /^辆$|\b(?:vehicles?|cars?|trucks?|tanks?)$/u,
  ship: /^艘$|\b(?:ships?|vessels?|boats?)$/u,
} as const satisfies Record<string, RegExp>;

export type Measure = keyof typeof MEASURES;

/** What a bare number counts in reports of a kind. */
export const USUAL_MEASURE: Partial<Record<EventKind, Measure>> = { die: 'person', injure: 'person', displace: 'person', arrest: 'person', deploy: 'person' };

/** Kinds whose numbers climb while they are counted: a later and higher one is news, no contradiction. */
export const GROWING: ReadonlySet<EventKind> = new Set(['die', 'injure', 'displace', 'disaster', 'accident', 'arrest', 'aid', 'elect']);
