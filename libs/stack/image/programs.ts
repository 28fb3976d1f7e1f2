import { builtFile } from '../folders.js';
import { services } from '../launcher/services.js';

/** What the image can be asked for, with what is then run. */
export interface Program {
  readonly words: readonly string[];
  readonly file: string;
}

const started = services.map(({ folder }) => ({
  words: [folder],
  file: builtFile(`apps/${folder}/src`, 'main'),
}));

const migrated = services
  .filter(({ database }) => database !== null)
  .map(({ folder }) => ({ words: ['migrate', folder], file: builtFile(`apps/${folder}/src`, 'migrate') }));

export const programs: readonly Program[] = [
  ...started,
  { words: ['sign-in'], file: builtFile('libs/stack/sign-in', 'main') },
  ...migrated,
  { words: ['database-roles'], file: builtFile('libs/stack/image', 'database-roles') },
  { words: ['prepare'], file: builtFile('libs/stack/image', 'prepare') },
];

export const programOf = (words: readonly string[]): Program | undefined =>
  programs.find(program => program.words.join(' ') === words.join(' '));

export const usage = (): string =>
  [
    'Sebutkan yang dijalankan · Say what to run:',
    ...programs.map(({ words }) => `  docker run santunan/service ${words.join(' ')}`),
  ].join('\n');
