declare const brand: unique symbol;

/** A value that only its own constructor can make, so that two identifiers are never mixed up. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };

/** Ends a `switch` over a union: a new member breaks the build wherever it is not handled. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled member of a union: ${JSON.stringify(value)}`);
}
