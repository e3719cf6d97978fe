import type { Fault, FaultKind } from '../api/faults.ts';
import type { Remark, RemarkKind } from '../check/remark.ts';

/** One sentence for every fault, told from what the fault carries. */
export type FaultWords = { readonly [Kind in FaultKind as `fault.${Kind}`]: (fault: Extract<Fault, { kind: Kind }>) => string };

/** One sentence for every remark. */
export type RemarkWords = { readonly [Kind in RemarkKind as `remark.${Kind}`]: (remark: Remark) => string };
