import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { wordsInPage } from './console-words.js';

const pages = globSync('apps/console/src/**/*.tsx').sort();
const sources = globSync('apps/console/src/**/*.{ts,tsx}').filter(
  path => !/\.spec\.ts$|\/words\/(id|en)/.test(path) && !path.endsWith('schema.d.ts'),
);

type Tree = { readonly [key: string]: string | Tree };

const flat = (tree: Tree, before = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : flat(value, `${before}${key}.`),
  );
/** A language's dictionary: what all pages say, and what parts of them bring along. */
async function dictionary(language: 'id' | 'en'): Promise<Map<string, string>> {
  const files = globSync(`apps/console/src/words/${language}{,-*}.ts`).sort();
  const modules: Record<string, Tree>[] = await Promise.all(
    files.map(file => import(`../../${file.replace(/ts$/, 'js')}`)),
  );
  return new Map(modules.flatMap(words => Object.values(words).flatMap(tree => flat(tree))));
}
const indonesian = await dictionary('id');
const english = await dictionary('en');

describe('Every word of the pages', () => {
  it.each(pages)('%s leaves to the dictionaries', path => {
    expect(wordsInPage(path, readFileSync(path, 'utf8'))).toEqual([]);
  });

  it.each([
    ['<p>Klaim baru</p>', ['1: Klaim baru']],
    ["<Button title='Simpan' />", ['1: Simpan']],
    [`<Button aria-label={\`Hapus \${name}\`} />`, ['1: Hapus']],
    ["<p>{paid ? 'Lunas' : t('x')}</p>", ['1: Lunas']],
    ["<p>{name ?? 'tanpa nama'}</p>", ['1: tanpa nama']],
    ["<p>{t('claims.title')} · {state === 'Paid' ? <b /> : null} – 3</p>", []],
    ['<Link to="/claims" className="wide">{t("x")}</Link>', []],
  ])('would be found in %s', (text, expected) => {
    expect(wordsInPage('page.tsx', text)).toEqual(expected);
  });
});

describe('The two dictionaries', () => {
  it('have the same keys, all of them with words', () => {
    expect([...english.keys()].sort()).toEqual([...indonesian.keys()].sort());
    const empty = [...indonesian, ...english].filter(([, words]) => words.trim() === '');
    expect(empty).toEqual([]);
  });

  it('put the same values into their sentences', () => {
    const places = (words: string) => [...words.matchAll(/\{\{\w+\}\}/g)].map(String).sort();
    const other = [...indonesian].filter(
      ([key, words]) => places(words).join() !== places(english.get(key) ?? '').join(),
    );
    expect(other).toEqual([]);
  });

  it('say it in their own language: sentences are not the same in both', () => {
    const same = [...indonesian].filter(([key, words]) => isSentence(words) && english.get(key) === words);
    expect(same).toEqual([]);
  });

  it.each([
    ['Klaim baru', true],
    ['Klaim {{number}} baru', true],
    ['Bank {{code}}', true],
    ['{{name}} ({{number}})', false],
    ['Status', false],
  ])('have a sentence in %j: %j', (words, expected) => {
    expect(isSentence(words)).toBe(expected);
  });

  it('have no words that no page says', () => {
    const text = sources.map(path => readFileSync(path, 'utf8')).join('\n');
    const unsaid = [...indonesian.keys()].filter(key => !isSaid(key, text));
    expect(unsaid).toEqual([]);
  });
});

/** Several words, at least one of which is not a value; only punctuation around values is no language. */
const isSentence = (words: string): boolean =>
  words.includes(' ') && /\p{L}/u.test(words.replaceAll(/\{\{\w+\}\}/g, ''));

/** By its whole name, or by its beginning where the end is a value: `t(\`claims.stages.${stage}\`)`. */
function isSaid(key: string, text: string): boolean {
  const plain = key.replace(/_(one|other)$/, '');
  if (text.includes(`'${plain}'`)) return true;
  const parts = plain.split('.');
  return parts.some((_, index) => index > 0 && text.includes(`\`${parts.slice(0, index).join('.')}.\${`));
}
