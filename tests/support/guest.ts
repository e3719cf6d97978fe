import { httpCarrier } from '../../renderer/http-carrier.ts';
import type { Carrier } from '../../shared/api/carrier.ts';
import { type Client, connect } from '../../shared/api/client.ts';

/** Somebody who came in by an invitation, as a browser does but without a page. */
export interface Guest {
  readonly origin: string;
  /** The cookie as `name=value`. */
  readonly cookie: string;
  readonly carrier: Carrier;
  readonly client: Client;
}

/** Opens an invitation: keeps the cookie, and sends it with the window's own carrier. Throws when nobody is let in. */
export async function enter(invitation: string): Promise<Guest> {
  const { origin } = new URL(invitation);
  const response = await fetch(invitation, { redirect: 'manual' });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (response.status !== 303 || cookie === undefined) throw new Error(`not let in: ${response.status}`);
  const come: typeof fetch = (input, init) => fetch(input, { ...init, headers: { ...init?.headers, cookie, origin } });
  const carrier = httpCarrier(origin, come);
  return { origin, cookie, carrier, client: connect(carrier) };
}
