import { gathered } from '../../gathered.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { matchesOf } from '../../words/matches.ts';
import { candidate, type Candidate } from './candidate.ts';

/** Publications, agencies, stations and platforms by their marks and by the words around them. */
export const outletsIn = (text: string, found: readonly Candidate[]): Candidate[] => [...publications(text), ...outlets(text), ...newsAgencies(text, found), ...platforms(text)];

const PUBLICATIONS: ReadonlySet<string> = new Set([...nameForms.publications, ...names.media]);

/** 《…日报》: what stands between the marks, if it ends as publications do, is known for one, or does what they do. */
const publications = (text: string): Candidate[] =>
  gathered(matchesOf(text, /《([^《》\n]{1,20})》/gu), ({ index, 1: title = '', 0: all }) =>
    nameForms.publicationEnds.test(title) || PUBLICATIONS.has(title) || (title.length <= 8 && (nameForms.publicationBehind.test(text.slice(index + all.length, index + all.length + 8)) || isTold(text, index, index + all.length)))
      ? [candidate({ start: index + 1, end: index + 1 + title.length }, 'organization', 'pattern', 'a publication between its marks')] : [],
  );

/** 对《…》表示, 告诉《…》: whom somebody told something. */
const isTold = (text: string, start: number, end: number): boolean => /告诉$/u.test(text.slice(Math.max(0, start - 2), start)) || (/[对向]$/u.test(text.slice(Math.max(0, start - 1), start)) && /^(?:表示|说|称|透露|坦言|介绍|证实)/u.test(text.slice(end, end + 2)));

const AGENCY = /(?:^|\n)[（(【]?据?([\p{Script=Han}]{2,6}?(?:通讯社|新闻社|电讯社|电讯|通讯|新闻网|社))(?=([\p{Script=Han}]{0,12}?)(?:\p{N}{4}年)?\p{N}{1,2}月\p{N}{1,2}日(?:电|讯|专电|消息))/gu;

/** 寰宇电讯首尔4月4日电: the agency before the place and day of its telegram. */
const newsAgencies = (text: string, found: readonly Candidate[]): Candidate[] => {
  const starts = new Set(found.filter(({ kind }) => kind === 'location').map(({ span }) => span.start));
  return gathered(matchesOf(text, AGENCY), ({ 0: all, 1: name = '', 2: place = '', index }) => {
    const end = index + all.length;
    return place === '' || starts.has(end) ? [candidate({ start: end - name.length, end }, 'organization', 'pattern', 'a news agency before the place and day of its telegram', 0.95)] : [];
  });
};

/** 在社交平台X上: the only platform whose name is one letter. */
const platforms = (text: string): Candidate[] =>
  matchesOf(text, /(?<=(?:平台|媒体|网站)[“「]?)X(?=[”」]?(?:上|发|账号|平台|$|[，。（]))/gu).map(({ index }) => candidate({ start: index, end: index + 1 }, 'organization', 'pattern', 'a platform behind the word for one', 0.9));

/** Latin capitals and the Chinese word for what they are: BBC乌尔都语频道, Amaj News. */
const outlets = (text: string): Candidate[] =>
  matchesOf(text, /(?<![\w.])[A-Z][\w.]{0,30}(?: [A-Z][\w.]{0,30}){0,4} ?(?:[\p{Script=Han}]{0,6}(?:频道|电视台|新闻网|通讯社|新闻社))|(?<![\w.])(?:[A-Z][\w.]{0,30} ){1,3}(?:News|Times|Post|Herald|Journal|Tribune|Daily|Telegraph|TV|Agency|University|Institute|Inc|Corp|Group|Bank|Global|Holdings|Capital|Limited|Ltd|Partners|Technologies|Foundation|Airlines|Airways|Pharma|Motors|Systems)\b/gu).map(({ 0: name, index }) =>
    candidate({ start: index, end: index + name.length }, 'organization', 'pattern', 'Latin letters with the word for an outlet', 0.9),
  );
