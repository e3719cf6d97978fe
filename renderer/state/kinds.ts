import { exampleHouse, kindsOf } from '../../shared/notice/house.ts';
import type { Kind } from '../../shared/notice/kinds/form.ts';
import { desk } from '../desk.ts';

/** The kinds of notice as the house runs them now: its own among them. */
export async function houseKinds(): Promise<readonly Kind[]> {
  const reply = await desk.call('house.get', {});
  return kindsOf(reply.ok ? reply.value.house : exampleHouse);
}
