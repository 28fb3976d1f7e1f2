/** What a person reads when the stack cannot do its work: Indonesian first, English second. */
export class StackError extends Error {
  override readonly name = 'StackError';

  constructor(
    readonly id: string,
    readonly en: string,
    options?: ErrorOptions,
  ) {
    super(`${id}\n${en}`, options);
  }
}
