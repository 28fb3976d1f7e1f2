import type { Law } from '../law/law.js';
import { fileNameOf, TABLE_NAMES } from '../law/table-shapes.js';
import { inBoth } from './cells.js';
import { introduction } from './introduction.js';
import { anchorOf, code, heading, literal, literalWithLinks } from './markdown.js';
import { policySection } from './policy-section.js';
import { sourceAnchor } from './references.js';
import { tableSection } from './table-section.js';

/** All that a law says, as one page of Markdown for people who check it; the same law gives the same bytes. */
export function lawPage(law: Law): string {
  const tables = TABLE_NAMES.filter(name => name !== 'policies');
  return `${[
    introduction(law),
    '## Tabel · Tables',
    ...tables.map(name => tableSection(law, name)),
    heading(2, inBoth(law.titles.policies), fileNameOf('policies')),
    code(`tables/${fileNameOf('policies')}`),
    OPEN_QUESTIONS,
    ...policies(law),
    '## Sumber · Sources',
    law.sources.map(({ key, where }) => sourceLine(key, where)).join('\n'),
  ].join('\n\n')}\n`;
}

const OPEN_QUESTIONS = `Di sini hukum diam atau sumbernya berbeda. Bacaan baku berlaku selama sebuah lembaga tidak memilih yang lain; setiap
jawaban menyebut bacaan yang dipakainya.

Here the law is silent or its sources disagree. The default holds unless an institution chooses another reading; each answer
names the readings that it rests on.`;

function policies({ tables }: Law): string[] {
  const byPolicy = Map.groupBy(tables.policies, ({ policy }) => policy);
  return [...byPolicy].map(([policy, rows]) => policySection(policy, rows));
}

const sourceLine = (key: string, where: string): string =>
  `- <a id="${anchorOf(sourceAnchor(key))}"></a>**${literal(key)}** ${literalWithLinks(where)}`;
