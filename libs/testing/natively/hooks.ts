import { registerHooks } from 'node:module';

const globals = new URL('./globals.js', import.meta.url).href;

// The package itself refuses to be imported where no virtual environment is.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context),
});
