const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Offsets that mail headers still name (RFC 5322 §4.3). */
const ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z', ut: 'Z', utc: 'Z', z: 'Z', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00',
};

const CLOCK = String.raw`(?:T|\s|,|at|-)*(?<hour>\d{1,2})(?:[:：时時点點])(?<minute>\d{2})(?:(?:[:：分])(?<second>\d{2})(?:\.\d+)?)?秒?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>Z\b|[+-]\d{2}:?\d{2}|GMT|UTC?|[ECMP][SD]T)?`;

/** Ways to write a day, most telling first; a clock time may follow each. */
const DAYS = [
  String.raw`(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)`,
  String.raw`(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号號]?(?:\s*(?:星期|周|週|礼拜)[一二三四五六日天])?`,
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<name>[A-Z][a-z]{2})[a-z]*\.?,?[\s-]+(?<year>\d{4})`,
  String.raw`(?<name>[A-Z][a-z]{2})[a-z]*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})`,
  String.raw`(?<!\d)(?<year>(?:19|20)\d{2})(?<month>[01]\d)(?<day>[0-3]\d)(?!\d)`,
].map((day) => new RegExp(`${day}(?:${CLOCK})?`, 'iu'));

const two = (number: number): string => String(number).padStart(2, '0');

/** The calendar day as ISO 8601, or undefined where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1000 ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` : undefined;
}

function clockOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  if (groups['hour'] === undefined) return '';
  const half = groups['half']?.charAt(0).toLowerCase();
  const hour = (Number(groups['hour']) % (half ? 12 : 24 + 1)) + (half === 'p' ? 12 : 0);
  const minute = Number(groups['minute']);
  const second = Number(groups['second'] ?? 0);
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const zone = groups['zone'] ?? '';
  const offset = /^[+-]/u.test(zone) ? zone.replace(/^([+-]\d{2}):?(\d{2})$/u, '$1:$2') : (ZONES[zone.toLowerCase()] ?? '');
  return `T${two(hour)}:${two(minute)}:${two(second)}${offset}`;
}

/** A stated date as RFC 3339 with the offset as stated and none where none is; a bare day where no clock is stated;
 *  undefined where the words hold no date. Nothing is read as the reader's own time zone. */
export function dateOf(words: string): string | undefined {
  for (const pattern of DAYS) {
    const groups = pattern.exec(words)?.groups;
    if (!groups) continue;
    const month = groups['name'] === undefined ? Number(groups['month']) : MONTHS.indexOf(groups['name'].toLowerCase()) + 1;
    const day = isoDay(Number(groups['year']), month, Number(groups['day']));
    const clock = clockOf(groups);
    if (day !== undefined) return day + (clock ?? '');
  }
  return undefined;
}
