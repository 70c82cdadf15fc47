/** Seats of divisions that the cities' source lacks: division, id, English and Chinese names (the first is shown), a point in degrees. */
export const OWN_SEATS: readonly (readonly [division: string, id: string, en: readonly string[], zh: readonly string[], lat: number, lon: number])[] = [
  ['AF-KAP', 'mahmud-e-raqi', ['Mahmud-e-Raqi', 'Mahmud-i-Raqi'], ['马赫穆德拉基', '马哈茂德拉基'], 35.0167, 69.3333],
];
