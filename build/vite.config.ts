import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { outside } from './bundle.ts';
import { placeOf } from './place.ts';

/** Builds the desk: the window into out/renderer, Electron's main process into out/main, the preload into out/preload. */
export default defineConfig({
  root: placeOf('renderer'),
  base: './',
  plugins: [react()],
  logLevel: 'warn',
  worker: { format: 'es' },
  environments: {
    client: {
      build: {
        outDir: placeOf('out/renderer'),
        emptyOutDir: true,
        target: 'chrome146',
        modulePreload: { polyfill: false },
        // The content policy lets nothing run or draw that is written into the page itself.
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 4000,
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron', ...outside] },
      build: {
        ssr: true,
        outDir: placeOf('out/main'),
        emptyOutDir: true,
        target: 'node24',
        sourcemap: true,
        rolldownOptions: {
          input: { main: placeOf('electron/app/main.ts'), verifier: placeOf('electron/store/verifier.ts') },
          // All in one folder: the verifier is looked for beside the file that starts it.
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        ssr: true,
        outDir: placeOf('out/preload'),
        emptyOutDir: true,
        target: 'chrome146',
        // A sandboxed preload is one CommonJS file.
        rolldownOptions: {
          input: { preload: placeOf('electron/app/preload.ts') },
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
  },
});
