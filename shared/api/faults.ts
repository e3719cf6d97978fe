import type { House } from '../notice/house.ts';
import type { Notice } from '../notice/notice.ts';
import type { Booking } from './calls/booking.ts';

/** The records a fault may speak of. */
export type Subject =
  | 'issue'
  | 'page'
  | 'story'
  | 'notice'
  | 'photo'
  | 'intake'
  | 'version'
  | 'placing'
  | 'round'
  | 'setting'
  | 'pattern'
  | 'house'
  | 'customer'
  | 'booking'
  | 'insertion'
  | 'ledger';

/**
 * Another hand was quicker: the version the caller had and the one there is now, whose it is and since when (UTC, ISO text). Of what is worked on at the counter `theirs` is what
 * that hand has made of it, so that both can be laid side by side.
 */
export type Stale = {
  readonly kind: 'stale';
  readonly id: string;
  readonly expected: number;
  readonly found: number;
  readonly by: string;
  readonly at: string;
} & (
  | { readonly subject: 'notice'; readonly theirs: Notice }
  | { readonly subject: 'booking'; readonly theirs: Booking }
  | { readonly subject: 'house'; readonly theirs: House }
  | { readonly subject: Exclude<Subject, 'notice' | 'booking' | 'house'> }
);

/**
 * Everything that a call may answer instead of its value: expected failures, told as data. The words a person reads are in `shared/words`;
 * `detail` and `message` are for the person who repairs the program.
 */
export type Fault =
  /** The call itself: no such call; input that does not fit (`at` is the path, `wanted` what should stand there); a bug; a carrier that broke off. */
  | { readonly kind: 'unknown-call'; readonly call: string }
  | { readonly kind: 'malformed'; readonly at: string; readonly wanted: string }
  | { readonly kind: 'broken'; readonly message: string }
  | { readonly kind: 'cut-off'; readonly message: string }
  /** The store as a whole. */
  | { readonly kind: 'store-damaged'; readonly file: string; readonly detail: string }
  | { readonly kind: 'store-newer'; readonly file: string; readonly found: number; readonly known: number }
  | { readonly kind: 'store-foreign'; readonly file: string }
  | { readonly kind: 'store-unwritable'; readonly file: string; readonly detail: string }
  | { readonly kind: 'store-busy'; readonly file: string }
  | { readonly kind: 'store-full'; readonly file: string }
  /** Another desk works at it (`since`: UTC, ISO text); here it can be read only. */
  | { readonly kind: 'store-held'; readonly file: string; readonly holder: string; readonly since: string }
  /** One record: another hand was quicker; not there; its page number is another page's; its content no longer matches its SHA-256. */
  | Stale
  | { readonly kind: 'missing'; readonly subject: Subject; readonly id: string }
  | { readonly kind: 'page-taken'; readonly number: number }
  | { readonly kind: 'content-changed'; readonly subject: Subject; readonly id: string }
  /** What was handed in. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'no-file'; readonly file: string }
  | { readonly kind: 'not-a-photo'; readonly fileName: string }
  | { readonly kind: 'plan-unfit'; readonly detail: string }
  /** Money at the counter: the price told is not the price by the rate card; more given back or let off than there is; nothing is left to run or to pay. */
  | { readonly kind: 'price-differs'; readonly told: number; readonly price: number }
  | { readonly kind: 'no-tariff'; readonly name: string }
  | { readonly kind: 'too-much'; readonly amount: number; readonly most: number }
  /** A notice ordered at the counter does not run on that day. */
  | { readonly kind: 'no-run'; readonly id: string; readonly day: string }
  /** The house's fonts: a file is not there, or is not a sound font. */
  | { readonly kind: 'font-missing'; readonly face: string; readonly path: string; readonly reason: string }
  | { readonly kind: 'font-damaged'; readonly face: string; readonly path: string; readonly reason: string };

/** The tag of a fault. */
export type FaultKind = Fault['kind'];
