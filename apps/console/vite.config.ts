import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const outDir = join(import.meta.dirname, '../../.build/console');

/** Beside each asset its compressed copies, so that the gateway compresses nothing while people wait. */
const compressedCopies: Plugin = {
  name: 'compressed-copies',
  apply: 'build',
  async writeBundle() {
    const assets = await readdir(join(outDir, 'assets'));
    const texts = assets.filter(name => /\.(js|css)$/.test(name)).map(name => join(outDir, 'assets', name));
    await Promise.all(texts.map(compress));
  },
};

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes), promisify(gzip)(bytes)]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

/** Built into the folder that the gateway serves; every asset is named after its content and may be kept for ever. */
export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic' } },
  plugins: [compressedCopies],
  build: {
    outDir,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // On a slow line forty small files cost more than a few kilobytes that a page does not need.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'parts',
              test: /apps[\\/]console[\\/]src[\\/](show|format|api|live|session)[\\/]/,
              minShareCount: 3,
            },
            { name: 'controls', test: /node_modules[\\/]@(mantine|floating-ui)[\\/]/, minShareCount: 3 },
          ],
        },
      },
      onLog: (level, log, show) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : show(level, log)),
    },
    // The oldest browsers of the offices: two years of Chrome and Firefox.
    target: ['chrome120', 'firefox121', 'safari17'],
  },
});
