const list = (words: string): readonly string[] => words.split(/[,\n]/u).map((word) => word.trim()).filter(Boolean);

/** What companies do, as the last word of their names; the press drops it: Nippon for Nippon Steel, Kestrel for Kestrel Minerals. */
const trades = list(`
  Steel, Minerals, Resources, Mining, Metals, Gold, Copper, Lithium, Uranium, Energy, Petroleum, Oil, Gas, Power, Electric, Electronics, Semiconductor, Semiconductors, Technologies, Technology, Systems, Software, Networks, Robotics, Aerospace, Aviation, Airlines, Airways,
  Motors, Motor, Automotive, Pharmaceuticals, Pharmaceutical, Pharma, Therapeutics, Biotech, Biosciences, Biopharma, Healthcare, Foods, Beverages, Brewing, Breweries, Chemicals, Chemical, Materials, Industries, Manufacturing, Engineering, Construction, Logistics, Shipping, Lines,
  Capital, Partners, Investments, Securities, Insurance, Financial, Properties, Realty, Entertainment, Studios, Pictures, Media, Telecom, Communications, Wireless, Labs, Laboratories, Solutions, Retail, Stores, Brands, Apparel, Textiles, Cement, Timber, Paper, Fisheries, Hotels, Resorts,
  Renewables, Solar, Batteries, Battery, Group, Holdings, Corporation, Ventures
`);

/** What begins names of many companies, or is a word by itself: none is called so alone. */
export const sharedBeginnings = list(`
  American, National, First, General, International, United, Global, Universal, World, Royal, Standard, Northern, Southern, Eastern, Western, Central, Pacific, Atlantic, North, South, East, West, Great,
  Golden, Silver, Green, Blue, Black, White, Grand, Public, State, Federal, Modern, Advanced, Applied, Digital, Electronic, Natural, Clean, Renewable, Private, Social, Mobile, Data, Open, Real, Venture,
  Medical, Rural, Human, Southwest, Northwest, European, Asian, African, Foreign, Industrial, Commercial, Chemical, Consumer, Heavy, Light, Solar, Wind, Nuclear, Music, Sport, Sports, News, Space, Water,
  Food, Fast, Home, City, Capital, Wealth, Asset, Working, Share, Mass, Jihad, Crisis, Contact, Support, Advisory, Steering, Study, Minority, Ethnic, Control, Focus
`);

/** Canadian Solar, Marsh Gold Mining: one or two capitals and a trade, behind a word that no sentence ends with. */
export const COMPANY_WITH_TRADE = new RegExp(`(?<=[\\p{Ll},] )(?!(?:Fake|Mainstream|Social|News|Mass|State|Health|World|Great|Clean|Global)\\s)(?:\\p{Lu}[\\p{L}\\d&-]*\\p{L}\\s){1,2}(?:${trades.join('|')})(?![\\p{L}-]|\\s(?:\\p{Lu}|of\\b|and\\s\\p{Lu}))`, 'gu');

const TRADED = new RegExp(`^(\\p{Lu}[\\p{L}\\d-]{3,}) (?:${trades.join('|')})$`, 'u');

/** Nippon of Nippon Steel: the one word that stands before a company's trade. */
export const withoutTrade = (name: string): string | undefined => TRADED.exec(name)?.[1];
