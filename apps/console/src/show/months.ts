/** `count` months, the latest first, ending `ahead` months after `month`. */
export function monthsUpTo(
  month: string,
  { ahead, count }: { readonly ahead: number; readonly count: number },
): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, number - 1 + ahead - back)).toISOString().slice(0, 7),
  );
}
