import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { inSources } from '#testing';

const project = join(inSources(import.meta.dirname), '../..');

export const dockerFile = (name: string): string => readFileSync(join(project, 'docker', name), 'utf8');

export interface ComposedService {
  readonly image: string;
  readonly command?: readonly string[];
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly stop_grace_period?: string;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposedService>>;
}

/** As Docker reads it where nothing is set: each variable has its default. */
const withDefaults = (text: string): string =>
  text.replaceAll(/\$\{[A-Z_]+:?-([^}]*)\}/g, (_whole, value: string) => value);

const parsed = (text: string): ComposeFile => parse(text, { merge: true }) as ComposeFile;

export const composeAsWritten = (): ComposeFile => parsed(dockerFile('compose.yaml'));
export const composeWithDefaults = (): ComposeFile => parsed(withDefaults(dockerFile('compose.yaml')));

/** The services that run the image of the project, by name. */
export const ownServices = ({ services }: ComposeFile): [string, ComposedService][] =>
  Object.entries(services).filter(([, { image }]) => image.includes('santunan/service'));
