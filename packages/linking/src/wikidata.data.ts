/** Wikidata's ids of organizations of `ORGANIZATIONS`, by their keys. Ids are facts; these stand in name-suggestion-index 8 (BSD-3-Clause) or in Supraverden's list
 *  of supranational bodies (CC BY-SA 4.0; of it the ids alone, which are Wikidata's own and CC0) with the organization's name, and only where that is beyond doubt. What is not here has no id, rather than a guessed one. */
export const ORGANIZATION_WIKIDATA: Readonly<Record<string, string>> = {
  un: 'Q1065', 'un-security-council': 'Q37470', 'un-general-assembly': 'Q47423', 'un-human-rights-council': 'Q205650', unhcr: 'Q132551', unicef: 'Q740308', unesco: 'Q7809', undp: 'Q161718', unrwa: 'Q846656', wfp: 'Q204344', who: 'Q7817', fao: 'Q82151', ilo: 'Q54129', iom: 'Q472311', iaea: 'Q41984',
  imf: 'Q7804', 'world-bank': 'Q7164', wto: 'Q7825', oecd: 'Q41550', opec: 'Q7795', adb: 'Q188822', icj: 'Q7801', icc: 'Q47488', interpol: 'Q8475', msf: 'Q49330',
  nato: 'Q7184', osce: 'Q81299', eu: 'Q458', 'european-commission': 'Q8880', 'european-parliament': 'Q8889', 'european-council': 'Q8886', ecb: 'Q8901', asean: 'Q7768', sco: 'Q485207', 'arab-league': 'Q7172', 'african-union': 'Q7159', ecowas: 'Q193272',
  fbi: 'Q8333', cia: 'Q37230', 'deutsche-bahn': 'Q9322', amazon: 'Q3884', meta: 'Q380', intel: 'Q248', samsung: 'Q20718', toyota: 'Q53268', volkswagen: 'Q246', airbus: 'Q2311', spacex: 'Q193701', starbucks: 'Q37158', mcdonalds: 'Q38076', apple: 'Q312', google: 'Q95', microsoft: 'Q2283', huawei: 'Q160120', boeing: 'Q66', tesla: 'Q478214',
};
