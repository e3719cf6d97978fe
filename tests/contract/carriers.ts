import type { OpenDesk } from '../../electron/desk/desk.ts';
import type { Carrier } from '../../shared/api/carrier.ts';
import { near } from '../../shared/api/near.ts';

/** A way to reach a desk: every carrier passes the same tests. */
export interface CarrierForTest {
  readonly name: string;
  carry(desk: OpenDesk): Promise<Carrier>;
}

/** The carriers there are; Electron's and the loopback server's join the list when they are written. */
export const carriers: readonly CarrierForTest[] = [{ name: 'near', carry: async (desk) => near(desk.calls, desk.files) }];
