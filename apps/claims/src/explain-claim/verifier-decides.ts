import type { BilingualText } from '#contracts';

/** What was seen, in both languages. */
export const seen = (id: string, en: string): BilingualText => ({ id, en });

/** What was seen, and that a person decides what it means: of what nobody has decided on. */
export const verifierDecides = ({ id, en }: BilingualText): BilingualText => ({
  id: `${id} Verifikator memeriksa dan memutuskan.`,
  en: `${en} A verifier looks into it and decides.`,
});
