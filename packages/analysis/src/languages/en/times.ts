import type { TimeLanguage } from '../../annotators/times/time-language.ts';

export const times: TimeLanguage = {
  pieces: [], rules: [], to: /\b\B/uy, and: /\b\B/uy, together: /\b\B/uy,
  since: { before: /\b\B/u, after: /\b\B/u }, until: { before: /\b\B/u, after: /\b\B/u },
  aside: /\b\B/u, masked: /\b\B/gu,
  clauseEnd: /[,;]/gu, reporting: /\bsaid\b/gu, ahead: { touching: /\b\B/u, anywhere: /\b\B/u },
};
