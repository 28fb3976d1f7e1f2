import { isUuid } from '#kernel';

/** The route of a request with the ids in it. Any other text in an address can be a person's name or NIK. */
export function loggedPath(route: string | undefined, params: unknown): string {
  const values = (params ?? {}) as Readonly<Record<string, unknown>>;
  return (route ?? 'unknown').replaceAll(/:(\w+)/g, (placeholder, name: string) => {
    const value = values[name];
    return typeof value === 'string' && isUuid(value) ? value : placeholder;
  });
}
