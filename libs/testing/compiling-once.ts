import { createRequire } from 'node:module';
import type { CompileFunctionOptions, SourceTextModuleOptions } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

interface Compiled {
  readonly source: string;
  readonly code: Buffer;
}

// The object whose functions Jest calls; the names that can be imported from it are fixed.
const vm: typeof import('node:vm') = createRequire(import.meta.url)('node:vm');
const functions = new Map<string | undefined, Compiled>();
const modules = new Map<string | undefined, Compiled>();

const knownAs = (
  compiled: ReadonlyMap<string | undefined, Compiled>,
  name: string | undefined,
  source: string,
) => {
  const known = compiled.get(name);
  return known?.source === source ? known.code : undefined;
};

const { compileFunction, SourceTextModule } = vm;

vm.compileFunction = (
  source: string,
  parameters?: readonly string[],
  options: CompileFunctionOptions = {},
) => {
  const cachedData = knownAs(functions, options.filename, source);
  const compiled = compileFunction(source, parameters, {
    ...options,
    cachedData,
    produceCachedData: !cachedData,
  });
  if (compiled.cachedData) functions.set(options.filename, { source, code: compiled.cachedData });
  return compiled;
};

vm.SourceTextModule = class extends SourceTextModule {
  constructor(source: string, options: SourceTextModuleOptions = {}) {
    const cachedData = knownAs(modules, options.identifier, source);
    super(source, { ...options, cachedData });
    const fresh = this as unknown as { createCachedData(): Buffer };
    if (!cachedData) modules.set(options.identifier, { source, code: fresh.createCachedData() });
  }
};

/** Jest's own environment; code that another test file of the process has had compiled is not compiled again. */
export default TestEnvironment;
