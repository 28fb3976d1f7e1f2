import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inSources } from '#testing';

const root = join(inSources(import.meta.dirname), '../..');
const ROW = /^\| (?<weakness>.+?) +\| `(?<file>[^`]+)`: (?<title>.+?) +\|$/;

const weaknesses = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
  .split('\n')
  .flatMap(line => {
    const { weakness, file, title } = ROW.exec(line)?.groups ?? {};
    return weakness && file && title ? [{ weakness, file, title }] : [];
  });

describe('Each weakness of other systems', () => {
  it('is listed', () => {
    expect(weaknesses.length).toBeGreaterThan(20);
  });

  it.each(weaknesses)('$weakness: has its test', ({ file, title }) => {
    expect(existsSync(join(root, file))).toBe(true);
    expect(readFileSync(join(root, file), 'utf8')).toContain(title);
  });
});
