/** An IRI that means the same in every export of one graph. */
export const iri = (id: string): string => `urn:uuid:${id}`;

/** Where the world's own registers have the entity. */
export function elsewhere({ wikidata, gazetteerId = null }: { readonly wikidata: string | null; readonly gazetteerId?: string | null }): string[] {
  const geonames = /^geonames:(\d+)$/u.exec(gazetteerId ?? '')?.[1];
  return [...(wikidata === null ? [] : [`http://www.wikidata.org/entity/${wikidata}`]), ...(geonames === undefined ? [] : [`https://sws.geonames.org/${geonames}/`])];
}
