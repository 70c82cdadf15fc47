/** GeoNames in full, beside the graph: loaded by batches, told how far it is, read back by what is asked of it. */
export interface Geonames {
  /** How far each file is loaded; empty where none was begun.
   *  @throws DatelineError DATABASE_UNAVAILABLE */
  status(): Promise<readonly DumpStatus[]>;
  /** Opens one of the two files for loading. The file that was begun before goes on where it broke off; any other one empties the table first. Alone among all
   *  who load: others wait.
   *  @throws DatelineError DATABASE_UNAVAILABLE */
  load<Part extends DumpPart>(part: Part, file: { readonly source: string; readonly fingerprint: string }): Promise<DumpLoading<Part>>;
  /** Places that fit the selection, with their Chinese and English names and Wikidata id, in no particular order.
   *  @throws DatelineError DATABASE_UNAVAILABLE */
  selected(selection: PlaceSelection): AsyncIterable<SelectedPlace>;
}

/** `places` is allCountries.txt, `names` alternateNamesV2.txt. */
export type DumpPart = 'places' | 'names';

export interface DumpStatus {
  readonly part: DumpPart;
  /** The path or address that it was read from. */
  readonly source: string;
  /** Of the text, read so far. */
  readonly bytes: number;
  readonly lines: number;
  readonly rows: number;
  /** Lines of no use to us: names of other languages, links, postal codes. */
  readonly passed: number;
  readonly bad: number;
  /** The first bad lines, at most 20. */
  readonly faults: readonly LineFault[];
  /** null while it is not loaded whole. */
  readonly finishedAt: Date | null;
}

export interface LineFault {
  /** Counted from 1. */
  readonly line: number;
  readonly fault: string;
}

export interface DumpRows {
  readonly places: {
    readonly id: number; readonly name: string; readonly lat: number; readonly lon: number; readonly featureClass: string; readonly featureCode: string;
    readonly country: string | null; readonly admin1: string | null; readonly admin2: string | null; readonly population: number; readonly hanNames: readonly string[];
  };
  readonly names: { readonly id: number; readonly placeId: number; readonly language: string; readonly text: string; readonly preferred: boolean; readonly short: boolean; readonly informal: boolean };
}

/** Lines of the file that follow each other, as they were read. */
export interface DumpBatch<Part extends DumpPart> {
  readonly rows: readonly { readonly line: number; readonly row: DumpRows[Part] }[];
  readonly passed: number;
  readonly faults: readonly LineFault[];
  /** Of the whole text up to the end of the batch, from its beginning. */
  readonly bytes: number;
  readonly lines: number;
}

export interface DumpLoading<Part extends DumpPart> {
  /** As it stands: where `finishedAt` is set there is nothing to do. */
  readonly status: DumpStatus;
  /** Keeps a batch and how far it leads, both or neither. Rows whose id the table has already are counted as bad. */
  keep(batch: DumpBatch<Part>): Promise<DumpStatus>;
  /** Says that the file is loaded whole. */
  finish(): Promise<DumpStatus>;
  close(): Promise<void>;
}

export interface PlaceSelection {
  /** `P.PPL`, `S.AIRP`: class and code. */
  readonly features: readonly string[];
  /** Populated places and divisions with as many inhabitants are in. */
  readonly minPopulation: number;
  /** Populated places and divisions of these countries are in, whatever they have; ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
}

export interface SelectedPlace extends Omit<DumpRows['places'], 'hanNames'> {
  readonly hanNames: readonly string[];
  readonly names: readonly { readonly language: string; readonly text: string; readonly preferred: boolean; readonly informal: boolean }[];
  /** ADM1's id of the division that it lies in. */
  readonly division: number | null;
}
