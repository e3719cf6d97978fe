import type { App, Session, WebContents } from 'electron';

/** What every page of the program is kept from, whoever made it: going elsewhere, opening windows, holding other pages. */
function confine(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Locks every page there will be. Call it before the first window. */
export function confinePages(app: App): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
}

/** Denies every permission – Electron grants all by itself – and lets no page reach the network. */
export function confineSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !/^(app|blob|data|devtools):/.test(details.url) });
  });
}
