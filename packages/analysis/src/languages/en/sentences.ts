import type { SentenceTable } from '../sentence-table.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const sentences = {
  ends: new Set('.!?…'),
  closing: new Set('”’"\')]»'),
  opening: new Set('“‘"«'),
  spaced: true,
  abbreviations: words(
    'mr mrs ms mx dr prof rev fr hon gen lt col maj capt cmdr cpl sgt pvt adm brig sen rep gov pres amb supt insp det st mt ft vs viz cf al approx dept est ' +
      'gov univ assn bros messrs mme mlle msgr jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat fig vol pp art sec no nos i.e e.g',
  ),
  doubtful: words('u.s u.n u.k u.s.a e.u d.c a.m p.m inc corp co ltd llc plc jr sr etc ph.d b.a m.a b.c a.d l.a n.y st'),
  starters: words(
    'the a an this that these those he she it they we i you his her its their our my in on at by for from with without after before during since until while when where ' +
      'as if but and or so yet nor however meanwhile moreover instead also then there here what who why how which some many most several few all both each no not one two three ' +
      'according although though because despite under over between among earlier later last next now today yesterday once another other such more only',
  ),
} as const satisfies SentenceTable;
