import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

const STYLES = 'node_modules/@mantine/core/styles';
const styles = readFileSync('apps/console/src/app/app.css', 'utf8');

/** Names that a file takes from the component library and that have styles of their own. */
const styled = (text: string): string[] =>
  [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)]
    .flatMap(([, names = '']) => names.split(','))
    .map(name => name.trim())
    .filter(name => existsSync(`${STYLES}/${name}.css`));

it('Every component of the library that a page uses has its styles loaded', () => {
  const used = globSync('apps/console/src/**/*.tsx').flatMap(path => styled(readFileSync(path, 'utf8')));
  expect(used.length).toBeGreaterThan(50);
  expect([...new Set(used)].filter(name => !styles.includes(`styles/${name}.css`))).toEqual([]);
});

it('The styles of the library are loaded in its own order, by which the later ones win', () => {
  const whole = readFileSync(`${STYLES}.css`, 'utf8');
  const loaded = [...styles.matchAll(/styles\/([\w-]+\.css)/g)].map(([, name = '']) => name);
  const placeOf = (name: string) =>
    whole.indexOf(readFileSync(`${STYLES}/${name}`, 'utf8').trim().slice(0, 80));
  expect(loaded.map(placeOf)).not.toContain(-1);
  expect(loaded).toEqual(loaded.toSorted((one, other) => placeOf(one) - placeOf(other)));
});
