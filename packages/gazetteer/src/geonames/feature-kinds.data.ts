import type { PlaceKind } from '@dateline/document';

/** What of GeoNames a newspaper names, by feature code: https://www.geonames.org/export/codes.html. Codes that are not here (hotels, bus stops,
 *  fields, parts of towns, what is abandoned or destroyed) are never places of news by their name alone. */
export const FEATURE_KINDS: Readonly<Record<string, Exclude<PlaceKind, 'country' | 'admin1'>>> = {
  // Populated places.
  'P.PPL': 'city', 'P.PPLA': 'city', 'P.PPLA2': 'city', 'P.PPLA3': 'city', 'P.PPLA4': 'city', 'P.PPLA5': 'city', 'P.PPLC': 'city', 'P.PPLF': 'city', 'P.PPLG': 'city', 'P.PPLL': 'city',
  'P.PPLR': 'city', 'P.PPLS': 'city', 'P.STLMT': 'city',
  // Divisions below the first level are, to news, the towns that they are named for.
  'A.ADM2': 'city', 'A.ADM3': 'city', 'A.ADM4': 'city',
  // Waters.
  'H.BAY': 'region', 'H.CHN': 'region', 'H.CNL': 'region', 'H.GULF': 'region', 'H.LK': 'region', 'H.LKS': 'region', 'H.OCN': 'region', 'H.RSV': 'region', 'H.SEA': 'region', 'H.STM': 'region',
  'H.STRT': 'region', 'H.HBR': 'facility',
  // Relief and areas.
  'T.CAPE': 'region', 'T.DSRT': 'region', 'T.ISL': 'region', 'T.ISLS': 'region', 'T.ATOL': 'region', 'T.MT': 'region', 'T.MTS': 'region', 'T.PASS': 'region', 'T.PEN': 'region', 'T.PLN': 'region',
  'T.PLAT': 'region', 'T.VAL': 'region', 'T.VLC': 'region', 'L.AREA': 'region', 'L.RGN': 'region', 'L.RGNE': 'region', 'L.RGNH': 'region', 'L.CST': 'region', 'L.DELT': 'region', 'L.PRK': 'region', 'L.RES': 'region',
  // What is built, where events happen by its name.
  'L.MILB': 'facility', 'L.NVB': 'facility', 'L.PORT': 'facility', 'S.AIRB': 'facility', 'S.AIRP': 'facility', 'S.AIRF': 'facility', 'S.BDG': 'facility', 'S.DAM': 'facility', 'S.PSN': 'facility', 'S.PS': 'facility',
  'S.PSH': 'facility', 'S.CTRS': 'facility', 'S.CTRM': 'facility',
};
