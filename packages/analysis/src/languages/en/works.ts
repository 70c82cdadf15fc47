/** What ends the names of laws, treaties and plans: none of them acts. */
export const WORK = /\s(?:Act|Bill|Accords?|Treaty|Protocol|(?<!Baptist )Convention|Agreement|Amendment|Declaration|Constitution|Statute|Charter|Resolution|Ordinance|(?:Fuel|Gold) Standard|Health Insurance Program|Response Benefit|Road Initiative|Communiqu[eé]s?|Assurances|Commandments|(?:Award|Prize|Medal)s?)$/u;

/** Alabama Life Act, Rome Statute: names of laws and treaties with the words that they begin with, among them places. */
export const WORKS = /(?<![\p{L}-])(?:\p{Lu}[\p{L}’'-]*\s(?:(?:of|and|for|the|on)\s){0,2}){1,6}(?:Act|Accords?|Treaty|Statute|Protocol|Agreement|Amendment|Declaration|Ordinance)(?![\p{L}-]|\s\p{Lu})/gu;
