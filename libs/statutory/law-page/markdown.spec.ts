import { describe, expect, it } from '@jest/globals';
import { anchorOf, code, heading, link, literal, literalWithLinks, table } from './markdown.js';

describe('text in Markdown', () => {
  it.each([
    ['a pipe does not end its cell', 'APBN | APBD', 'APBN \\| APBD'],
    ['a line break does not end its row', 'satu\ndua', 'satu dua'],
    ['stars, brackets and ticks stay what they are', '*a* [b] `c`', '\\*a\\* \\[b\\] \\`c\\`'],
    ['a tag is shown, not obeyed', '<br> ~', '\\<br\\> \\~'],
    ['a backslash stays', 'a\\b', 'a\\\\b'],
    ['an underscore within a word needs nothing', 'WHO_BURIED', 'WHO_BURIED'],
    ['an underscore at its edge would slant the word', '_a_', '\\_a\\_'],
  ])('%s', (_sentence, text, written) => {
    expect(literal(text)).toBe(written);
  });

  it('shows a name as code, within its cell and line', () => {
    expect(code('pu-jkk.json')).toBe('`pu-jkk.json`');
    expect(code('a`b|c\nd')).toBe('`a b c d`');
  });

  it('lets addresses be followed, without the sign that ends the sentence', () => {
    expect(literalWithLinks('law text*, https://pasal.id/a_b/_c, halaman 2')).toBe(
      'law text\\*, <https://pasal.id/a_b/_c>, halaman 2',
    );
    expect(literalWithLinks('https://a.id ; https://b.id/?x=1.')).toBe(
      '<https://a.id> ; <https://b.id/?x=1>.',
    );
  });
});

describe('parts of a page', () => {
  it('writes a table', () => {
    const rows = [
      ['1', '2'],
      ['3', '4'],
    ];
    expect(table(['a', 'b'], rows)).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |');
  });

  it('links to a heading by its name', () => {
    expect(heading(3, 'Tarif JKK', 'pu-jkk.json')).toBe('<a id="pu-jkk-json"></a>\n\n### Tarif JKK');
    expect(link('Tarif', 'pu-jkk.json')).toBe('[Tarif](#pu-jkk-json)');
    expect(anchorOf('JKM_TIME_BAR')).toBe('jkm-time-bar');
  });
});
