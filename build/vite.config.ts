import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const placeOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Builds the window into out/renderer. */
export default defineConfig({
  root: placeOf('renderer'),
  base: './',
  plugins: [react()],
  build: { outDir: placeOf('out/renderer'), emptyOutDir: true, target: 'chrome146', modulePreload: { polyfill: false } },
  worker: { format: 'es' },
});
