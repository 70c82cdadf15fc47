import { NATIONS } from './nations.ts';

const list = (words: string): readonly string[] => words.split(/[,\n]/u).map((word) => word.trim()).filter(Boolean);

/** Peoples and faiths without a country of their own name, as their members are called. */
const peoples = list(`
  Uighur, Uyghur, Kurd, Yazidi, Druze, Alawite, Berber, Tuareg, Fulani, Hausa, Yoruba, Igbo, Tutsi, Hutu, Dinka, Nuer, Zulu, Xhosa, Maori, Roma, Sami, Tamil, Sikh, Rohingya, Hazara, Pashtun, Baloch, Bedouin, Copt, Circassian, Tatar, Chechen, Dagestani,
  Cossack, Basque, Catalan, Breton, Corsican, Sicilian, Walloon, Fleming, Inuit, Aborigine, Arab, Persian, Slav, Hispanic, Latino, Latina, Cherokee, Navajo, Mormon, Jew, Muslim, Christian, Hindu, Buddhist, Catholic, Protestant, Zionist, Islamist, Salafist,
  Briton, Scot, Pole, Swede, Dane, Finn, Turk, Spaniard, Serb, Croat, Filipina, Uzbek, Kazakh, Chagossian, Londoner, Parisian, New Yorker, Angeleno, Muscovite, Berliner, Hongkonger
`);

const PEOPLES: ReadonlySet<string> = new Set([...peoples.map((word) => word.toLowerCase()), ...Object.keys(NATIONS)]);
/** East Asian, Middle Eastern, Native Americans: of a part of the world. */
const OF_PART = /^(?:North|South|East|West|Central|Middle|Southeast|South-East|Near|Far|Latin|Native|African|Asian|Arab|Black|Eastern|Western|Northern|Southern)[ -](?:Americans?|Asians?|Africans?|Easterners?|Eastern|Europeans?)$/u;

/** Whether a name is what a people are called, one or many: Kazakhs, Hong Konger, East Asian. Those of a division end as its name begins: Montanans. */
export function isPeople(name: string, divisions: ReadonlySet<string>): boolean {
  const bare = name.toLowerCase();
  if (divisions.has(name)) return false;
  if (OF_PART.test(name) || (bare.endsWith('s') && PEOPLES.has(bare.slice(0, -1))) || (bare.includes(' ') && PEOPLES.has(bare))) return true;
  const stem = /^(\p{Lu}\p{L}{3,}?)(?:ians|ans|ns|ers)$/u.exec(name)?.[1];
  return stem !== undefined && [stem, `${stem}a`, `${stem}o`, `${stem}as`, `${stem}ia`].some((division) => divisions.has(division));
}
