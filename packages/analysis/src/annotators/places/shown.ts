import { isChinese, type Place } from '@dateline/document';
import type { PlaceEntry } from '@dateline/gazetteer';

/** The row as a place, named in the article's language where the gazetteer can. */
export function shown(entry: PlaceEntry, language: string): Place {
  const { id, kind, lat, lon, country, admin1, wikidata, names } = entry;
  const name = language === 'zh-Hant' ? (names['zh-Hant'] ?? names['zh-Hans']) : isChinese(language) ? names['zh-Hans'] : names.en;
  return { id, kind, name: name ?? entry.name, lat, lon, country, admin1, wikidata };
}
