import type { Frame, Request as PageRequest } from 'playwright-core';
import { app } from './app.ts';
import { type Browser, fromWeb } from './browser.ts';
import { strict } from './strict.ts';
import { contentsOf } from './windows.ts';

type Answer = (request: Request) => Response | Promise<Response>;
type Judge = (details: { url: string; method: string }, decide: (verdict: { cancel?: boolean }) => void) => void;
type Permit = (contents: unknown, permission: string, decide: (isGranted: boolean) => void) => void;

const answers = new Map<string, Answer>();
let judge: Judge | null = null;

/** Electron's `protocol`. */
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(_schemes: readonly object[]) {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
  },
  handle(scheme: string, answer: Answer) {
    if (!app.isReady()) throw new Error('protocol.handle is only available once app is ready');
    answers.set(scheme, answer);
  },
});

/** What the program has said of permissions, for tests to ask; Chromium itself asks nobody here. */
export const permissions: { request: Permit | null; check: (() => boolean) | null } = { request: null, check: null };

/** Electron's `session`. */
export const session = strict('session', {
  defaultSession: strict('session.defaultSession', {
    webRequest: strict('webRequest', {
      onBeforeRequest(given: Judge) {
        judge = given;
      },
    }),
    setPermissionRequestHandler(given: Permit) {
      permissions.request = given;
    },
    setPermissionCheckHandler(given: () => boolean) {
      permissions.check = given;
    },
  }),
});

const isCancelled = (url: string, method: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (judge === null) resolve(false);
    else judge({ url, method }, ({ cancel }) => resolve(cancel === true));
  });

/** Has every request of the browser go the way Electron's would: judged, navigation asked about, our scheme answered by the program, the network never reached. */
export async function intercept({ context }: Browser): Promise<void> {
  await context.route('**/*', async (route, request) => {
    const url = fromWeb(request.url());
    // The first request of a page that is still being opened has no frame yet: it is a window that the program did not make.
    const frame = frameOf(request);
    if (frame === null) return route.abort('aborted');
    const page = frame.page();
    const contents = contentsOf((one) => one.page === page);
    const isTop = request.isNavigationRequest() && frame === page.mainFrame();
    if (contents !== undefined && isTop && !contents.mayGoTo(request.url())) return route.abort('aborted');
    if (await isCancelled(url, request.method())) return route.abort('blockedbyclient');
    const answer = answers.get(url.slice(0, url.indexOf(':')));
    if (answer === undefined) return route.abort('internetdisconnected');
    const body = request.postDataBuffer();
    const asked = { method: request.method(), headers: request.headers(), ...(body === null ? {} : { body: new Uint8Array(body) }) };
    const response = await answer(new Request(url, asked));
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
}

function frameOf(request: PageRequest): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}
