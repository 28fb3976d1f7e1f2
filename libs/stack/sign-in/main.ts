import { startSignIn } from './server.js';

const port = Number(process.env['SIGN_IN_PORT'] ?? process.env['PORT'] ?? 4400);
const host = process.env['HOST'];
const issuer = process.env['SIGN_IN_ISSUER'];
const dataDirectory = process.env['SIGN_IN_DATA'];

try {
  const signIn = await startSignIn({
    port,
    ...(host ? { host } : {}),
    ...(issuer ? { issuer } : {}),
    ...(dataDirectory ? { dataDirectory } : {}),
  });
  console.log(`Halaman masuk / sign-in: ${signIn.issuer}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void signIn.stop());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
