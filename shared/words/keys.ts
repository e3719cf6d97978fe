import type { Fault, FaultKind } from '../api/faults.ts';
import type { Remark, RemarkKind } from '../check/remark.ts';

/** The languages of the house, the first its own. */
export const languages = ['zh', 'en'] as const;

/** A language of the house. */
export type Language = (typeof languages)[number];

/** One sentence for every fault, told from what the fault carries. */
export type FaultWords = { readonly [Kind in FaultKind as `fault.${Kind}`]: (fault: Extract<Fault, { kind: Kind }>) => string };

/** One sentence for every remark. */
export type RemarkWords = { readonly [Kind in RemarkKind as `remark.${Kind}`]: (remark: Remark) => string };
