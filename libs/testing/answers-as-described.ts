import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

interface Operation {
  readonly responses?: Readonly<
    Record<string, { readonly content?: { readonly 'application/json'?: { readonly schema?: object } } }>
  >;
}

type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** Holds every good answer of a service against what it publishes of itself at `/openapi.json`. */
export class AnswersAsDescribed {
  private readonly ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  private readonly checks = new Map<object, ValidateFunction>();
  private paths: Promise<Paths> | null = null;

  constructor(private readonly url: string) {}

  /** Throws when the answer is not the one that is described. Routes that describe none are let through. */
  async check(path: string, method: string, status: number, body: unknown): Promise<void> {
    const schema = await this.schemaOf(path, method, status);
    if (!schema) return;
    const check = this.checks.get(schema) ?? this.ajv.compile(schema);
    this.checks.set(schema, check);
    if (check(body)) return;
    const faults = (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    throw new Error(`${method} ${path} answers ${status} other than described:\n${faults.join('\n')}`);
  }

  private async schemaOf(path: string, method: string, status: number): Promise<object | undefined> {
    this.paths ??= fetch(`${this.url}/openapi.json`).then(
      async response => ((await response.json()) as { paths: Paths }).paths,
    );
    const asked = path.split('?')[0] ?? '';
    const [, methods] =
      Object.entries(await this.paths)
        // The literal path before the one with a parameter.
        .toSorted(([left], [right]) => left.split('{').length - right.split('{').length)
        .find(([template]) => patternOf(template).test(asked)) ?? [];
    return methods?.[method.toLowerCase()]?.responses?.[status]?.content?.['application/json']?.schema;
  }
}

const patternOf = (template: string): RegExp => new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
