/** Divisions whose towns lie in a corner of them, or are listed in the wrong division by the source: the point that an atlas gives, latitude and longitude. */
export const OWN_POINTS: Readonly<Partial<Record<string, { readonly lat: number; readonly lon: number }>>> = {
  'CN-23': { lat: 47.9, lon: 127.8 }, 'CN-65': { lat: 41.1, lon: 85.2 }, 'CN-15': { lat: 44.1, lon: 113.9 }, 'CN-62': { lat: 37.8, lon: 101 }, 'CN-63': { lat: 35.4, lon: 96 }, 'CN-54': { lat: 31.5, lon: 88.5 }, 'CN-13': { lat: 38.5, lon: 115.8 },
  'AU-WA': { lat: -25.3, lon: 122.3 }, 'AU-NT': { lat: -19.5, lon: 133.4 }, 'AU-SA': { lat: -30, lon: 135.5 }, 'AU-QLD': { lat: -22.5, lon: 144.5 },
  'RU-CHU': { lat: 66.5, lon: 171 }, 'RU-KAM': { lat: 57, lon: 160 }, 'RU-SA': { lat: 66, lon: 129 }, 'RU-SAK': { lat: 50.5, lon: 143 }, 'RU-KYA': { lat: 64, lon: 96 }, 'RU-KHA': { lat: 53.6, lon: 136 },
  'CA-NU': { lat: 66, lon: -90 }, 'CA-ON': { lat: 50, lon: -86 }, 'CA-QC': { lat: 52, lon: -72 }, 'CA-BC': { lat: 54, lon: -125 }, 'CA-NL': { lat: 53, lon: -60 }, 'CA-MB': { lat: 54.5, lon: -97.5 },
  'BR-AM': { lat: -4.2, lon: -64.5 }, 'BR-PA': { lat: -4, lon: -53 }, 'BR-MT': { lat: -13, lon: -56 }, 'ID-PA': { lat: -4, lon: 138.5 }, 'TZ-30': { lat: -2.8, lon: 34.2 }, 'US-AK': { lat: 64, lon: -151 },
};
