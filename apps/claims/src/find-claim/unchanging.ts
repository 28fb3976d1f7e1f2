type Plain = string | number | boolean | null | undefined;

/** The same, read only to its depth: the core hands out nothing that may be changed. */
export type Unchanging<Value> = Value extends Plain
  ? Value
  : { readonly [Key in keyof Value]: Unchanging<Value[Key]> };
