import type { BilingualText } from '#contracts';

/** What was seen, and that a person decides what it means. */
export const verifierDecides = (id: string, en: string): BilingualText => ({
  id: `${id} Verifikator memeriksa dan memutuskan.`,
  en: `${en} A verifier looks into it and decides.`,
});
