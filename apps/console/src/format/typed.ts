/** Digits as somebody types them, with or without points between thousands. */
export const digitsOf = (text: string): string => text.replace(/[\s.]/g, '').replace(/^Rp/i, '');

export const wholeNumber = (text: string): number | null => {
  const digits = digitsOf(text);
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
};
