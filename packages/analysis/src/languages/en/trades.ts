const list = (words: string): readonly string[] => words.split(/[,\n]/u).map((word) => word.trim()).filter(Boolean);

/** What companies do, as the last word of their names; the press drops it: Nippon for Nippon Steel, Kestrel for Kestrel Minerals. */
export const trades = list(`
  Steel, Minerals, Resources, Mining, Metals, Gold, Copper, Lithium, Uranium, Energy, Petroleum, Oil, Gas, Power, Electric, Electronics, Semiconductor, Semiconductors, Technologies, Technology, Systems, Software, Networks, Robotics, Aerospace, Aviation, Airlines, Airways,
  Motors, Motor, Automotive, Pharmaceuticals, Pharmaceutical, Pharma, Therapeutics, Biotech, Biosciences, Biopharma, Healthcare, Foods, Beverages, Brewing, Breweries, Chemicals, Chemical, Materials, Industries, Manufacturing, Engineering, Construction, Logistics, Shipping, Lines,
  Capital, Partners, Investments, Securities, Insurance, Financial, Properties, Realty, Entertainment, Studios, Pictures, Media, Telecom, Communications, Wireless, Labs, Laboratories, Solutions, Retail, Stores, Brands, Apparel, Textiles, Cement, Timber, Paper, Fisheries, Hotels, Resorts,
  Renewables, Solar, Batteries, Battery, Group, Holdings, Corporation, Ventures
`);
