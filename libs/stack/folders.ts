import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's own folder, found from the sources and from the build alike. */
export function projectFolder(from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  return parent === from ? process.cwd() : projectFolder(parent);
}

/** A file of an app or a lib as built. */
export const builtFile = (folder: string, file: string): string =>
  join(projectFolder(), '.build', folder, `${file}.js`);

/** Where `npm start` keeps its data, and what `npm run reset` removes. */
export const defaultDataDirectory = (): string => join(projectFolder(), '.santunan');

/** Where downloads and compiled code are kept between runs; SANTUNAN_CACHE moves it. */
export const cacheDirectory = (): string => process.env['SANTUNAN_CACHE'] ?? defaultDataDirectory();

export const runFolder = (dataDirectory: string): string => join(dataDirectory, 'run');
export const logFolder = (dataDirectory: string): string => join(dataDirectory, 'logs');
export const documentsFolder = (dataDirectory: string): string => join(dataDirectory, 'documents');
export const tracesFolder = (dataDirectory: string): string => join(dataDirectory, 'traces');
export const bankFilesFolder = (dataDirectory: string): string => join(dataDirectory, 'bank-files');
