import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW, BUILT_IN_TABLES } from '../law/built-in.js';
import { lawOfFiles } from '../law/law.js';
import { fileNameOf, TABLE_NAMES } from '../law/table-shapes.js';
import { inBoth } from './cells.js';
import { lawPage } from './law-page.js';
import { literal } from './markdown.js';
import { type AnyRow, markWord } from './references.js';

const page = lawPage(BUILT_IN_LAW);

describe('the page of the law', () => {
  it.each(TABLE_NAMES)('has every row of %s with its regulation, period and mark', name => {
    const rows: readonly AnyRow[] = BUILT_IN_LAW.tables[name];
    const section = sectionOf(name);
    for (const row of rows) {
      const to = row.effectiveTo?.toString() ?? '–';
      const cells = [row.effectiveFrom.toString(), to, literal(row.regulation), literal(row.article)];
      expect(section).toContain(`| ${cells.join(' | ')} | ${markWord(row.mark)} |`);
    }
    expect(section.split('\n').filter(line => /\| \d{4}-\d\d-\d\d \| (\d{4}|–)/.test(line))).toHaveLength(
      rows.length,
    );
  });

  it.each(TABLE_NAMES)('calls %s by its title in both languages', name => {
    const title = inBoth(BUILT_IN_LAW.titles[name]);
    expect(page).toContain(`# ${title}\n`);
  });

  it('shows amounts as rupiah and the rows of a table by date', () => {
    const lumpSums = sectionOf('cashBenefits')
      .split('\n')
      .filter(line => line.startsWith('| JKM | death | jkmBenefit |'));
    expect(lumpSums.map(line => line.split(' | ').slice(3, 6))).toEqual([
      ['Rp16.200.000', '2015-07-01', '2019-12-01'],
      ['Rp20.000.000', '2019-12-02', '–'],
    ]);
  });

  it.each(BUILT_IN_LAW.tables.policies)(
    'answers $policy ($effectiveFrom) by all its readings and names the default and its date',
    row => {
      const from = page.indexOf(`### \`${row.policy}\``);
      const section = page.slice(from, page.indexOf('<a id', from));
      expect(section).toContain(literal(row.question.id));
      for (const { code, text } of row.readings) {
        expect(section).toContain(`| \`${code}\` | ${inBoth(text)} |`);
      }
      expect(section).toContain(`| \`${row.reading}\` | ${row.effectiveFrom} |`);
    },
  );

  it('gives every source a place that its rows link to', () => {
    for (const { key } of BUILT_IN_LAW.sources) {
      expect(page).toContain(`- <a id="sumber-${key.toLowerCase()}"></a>**${key}** `);
    }
    const anchors = new Set([...page.matchAll(/<a id="([^"]+)">/g)].map(([, name]) => name));
    const targets = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, name]) => name);
    expect(targets.filter(name => !anchors.has(name))).toEqual([]);
    expect(targets.length).toBeGreaterThan(TABLE_NAMES.length);
  });

  it('names its digest, and is another page under another law', () => {
    expect(page).toContain(BUILT_IN_LAW.digest);
    expect(lawPage(lawOfFiles(BUILT_IN_TABLES))).toBe(page);
    const corrected = lawOfFiles({
      ...BUILT_IN_TABLES,
      'sources.json': [...BUILT_IN_LAW.sources, { key: 'X1', where: 'surat | letter' }],
    });
    expect(lawPage(corrected)).toContain('**X1** surat \\| letter');
    expect(lawPage(corrected)).not.toContain(BUILT_IN_LAW.digest);
  });
});

/** From the table's anchor to the next chapter of its kind. */
function sectionOf(name: (typeof TABLE_NAMES)[number]): string {
  const from = page.indexOf(`\`tables/${fileNameOf(name)}\``);
  const ends = [name === 'policies' ? '## Sumber' : '<a id', '## Sumber'].map(end => page.indexOf(end, from));
  return page.slice(from, Math.min(...ends.filter(end => end > from)));
}
