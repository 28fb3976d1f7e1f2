import { formatRupiah, rupiah } from '#kernel';

const terminal = process.stdout.isTTY;
const began = Date.now();

export const money = (amount: number): string => formatRupiah(rupiah(amount));
export const say = (text = ''): void => console.log(text);

/** One step of a case: who did what, with which amount, and how long after the beginning. */
export function stage(who: string, what: string, amount?: number): void {
  const elapsed = `${((Date.now() - began) / 1000).toFixed(1)} s`.padStart(7);
  say(`  ${elapsed}  ${who.padEnd(22)} ${what}${amount === undefined ? '' : ` · ${money(amount)}`}`);
}

/** A bar on a terminal, a plain line per file elsewhere. */
export async function withProgress<Item>(
  title: string,
  items: readonly Item[],
  work: (item: Item) => Promise<string>,
): Promise<void> {
  for (const [index, item] of items.entries()) {
    const note = await work(item);
    if (!terminal) say(`  ${title} ${index + 1}/${items.length} · ${note}`);
    else process.stdout.write(`\r  ${title} ${bar(index + 1, items.length)} ${note.padEnd(60)}`);
  }
  if (terminal) say();
}

const bar = (done: number, all: number): string => {
  const filled = Math.round((done / all) * 24);
  return `${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${done}/${all}`;
};
