import type { Output } from '../../shared/api/contract.ts';

/** A page of the day as the desk tells it. */
export type PageCard = Output<'issue.day'>['pages'][number];
