/** The health check of the image: what answers is alive. Exits with 1 where nothing does, or with a fault. */
const { PORT = '8080' } = process.env;
try {
  const url = `http://127.0.0.1:${PORT}/health/live`;
  const { status } = await fetch(url, { signal: AbortSignal.timeout(2_500) });
  process.exit(status < 500 ? 0 : 1);
} catch {
  process.exit(1);
}
