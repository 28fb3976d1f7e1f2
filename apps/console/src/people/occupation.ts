/** Rosters write occupations as `JURU_PARKIR`; people read `Juru parkir`. */
export function occupationInWords(code: string): string {
  if (!/^[A-Z0-9_]+$/.test(code)) return code;
  const words = code.replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
