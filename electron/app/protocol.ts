import { guardHeaders, sendWindowFile, type WindowPlaces } from '../http/window-file.ts';

/** Answers `app://desk/…` with the window's files and nothing else, under the same content policy as over loopback. */
export async function answerDesk(request: Request, places: WindowPlaces): Promise<Response> {
  const url = URL.parse(request.url);
  if (url === null || url.host !== 'desk' || request.method !== 'GET')
    return new Response(null, { status: 404, headers: { ...guardHeaders } });
  const sent = await sendWindowFile(places, url.pathname, request.headers.get('range'));
  return new Response(sent.body, { status: sent.status, headers: { ...guardHeaders, ...sent.headers } });
}
