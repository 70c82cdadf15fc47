const list = (words: string): readonly string[] => words.split(/[,\n]/u).map((word) => word.trim()).filter(Boolean);

/** Bodies whose names tell no country, and which have to do with one alone, at home; by ISO 3166-1. Armies and services that are at work abroad are none. */
const bodies: Readonly<Record<string, readonly string[]>> = {
  US: list('Republican Party, Democratic Party, GOP, FEMA, Federal Emergency Management Agency, National Weather Service, National Hurricane Center, NTSB, National Transportation Safety Board, FAA, Federal Aviation Administration, EPA, Environmental Protection Agency, IRS, Internal Revenue Service, FDA, Food and Drug Administration, Federal Reserve, Electoral College, Census Bureau, Amtrak, National Park Service, Federal Election Commission, American Civil Liberties Union, Planned Parenthood'),
  GB: list('Labour, Labour Party, Conservative Party, Tories, Liberal Democrats, Lib Dems, Plaid Cymru, SNP, NHS, National Health Service, Home Office, Scotland Yard, Metropolitan Police, Met Police, Ofcom, Ofsted, Ofgem, HMRC, Cabinet Office, House of Lords, Network Rail, National Rail, RSPCA, RNLI, National Trust, Crown Prosecution Service, Environment Agency, Church of England, Bank of England, Local Democracy Reporting Service, BBC Radio'),
  IN: list('Lok Sabha, Rajya Sabha, BJP, Bharatiya Janata Party, Trinamool Congress, Aam Aadmi Party, Shiv Sena, Indian Railways, National Disaster Response Force'),
  DE: list('Bundestag, Bundesrat, Christian Democratic Union, Alternative for Germany, AfD'),
  RU: list('Duma, State Duma, Roscosmos, Rosgvardia'),
  TW: list('Legislative Yuan, Executive Yuan, Kuomintang, Democratic Progressive Party'),
  JP: list('Liberal Democratic Party, Tokyo Electric Power, Japan Meteorological Agency'),
  CA: list('RCMP, Royal Canadian Mounted Police, Parks Canada'),
  IE: list('Fianna Fáil, Fine Gael, An Garda Síochána, Garda'),
  NG: list('EFCC, INEC, All Progressives Congress, Peoples Democratic Party'),
  ZA: list('African National Congress, ANC, Democratic Alliance, Economic Freedom Fighters, Eskom'),
  PL: list('Sejm, Law and Justice, Civic Platform'),
  IL: list('Knesset, Likud'),
};

/** The country of such a body by its name. */
export const HOME_OF: ReadonlyMap<string, string> = new Map(Object.entries(bodies).flatMap(([country, names]) => names.map((name) => [name, country] as const)));
