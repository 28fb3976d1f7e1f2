import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from '#kernel';
import { type Layout, namespaceOf } from '../message.js';
import { NOTIFICATION, STATEMENT } from '../statement/statement.layouts.js';
import { STATUS_REPORT } from '../status-report/report.layout.js';
import { TRANSFERS } from '../transfers/transfers.layout.js';
import { problemsOfLines } from './check-schema.js';

const schema = ({ name }: Layout): string =>
  readFileSync(join(import.meta.dirname, '../schemas', `${name}.xsd`), 'utf8');

describe.each([
  [TRANSFERS.name, TRANSFERS],
  [STATUS_REPORT.name, STATUS_REPORT],
  [STATEMENT.name, STATEMENT],
  [NOTIFICATION.name, NOTIFICATION],
])('the schema of %s', (name, layout) => {
  it('is of that message, and defines every type that it uses', () => {
    const text = schema(layout);
    expect(text).toContain(`targetNamespace="${namespaceOf(name)}"`);
    const used = [...text.matchAll(/(?:type|base)="(?!xs:)([^"]+)"/g)].map(([, type]) => type);
    const defined = [...text.matchAll(/<xs:(?:complex|simple)Type name="([^"]+)"/g)].map(([, type]) => type);
    expect(new Set(used)).toEqual(new Set(defined));
    expect(text).not.toMatch(/<xs:(?:import|include|redefine)/);
  });

  it('is the one whose digest the list of schemas names', () => {
    const list = readFileSync(join(import.meta.dirname, '../schemas/README.md'), 'utf8');
    expect(list).toContain(`${name}.xsd\` | ${sha256(schema(layout))}`);
  });

  it('takes the least entry in what stands around entries, and refuses any other', async () => {
    expect(await problemsOfLines([layout.leastEntry, layout.leastEntry], layout)).toEqual(new Map());
    const wrong = layout.leastEntry.replace(layout.entry, `${layout.entry} x="1"`);
    const problems = await problemsOfLines([layout.leastEntry, wrong, layout.leastEntry], layout);
    expect([...problems.keys()]).toEqual([1]);
  });
});
