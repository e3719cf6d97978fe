import { v7 } from 'uuid';

/** A new record's id: UUIDv7, so that ids made later sort later and two desks never make the same. */
export const newId = (): string => v7();
