import { AUCTION } from './auction.ts';
import { CAPITAL } from './capital.ts';
import { CORRECTION } from './correction.ts';
import { COURT } from './court.ts';
import { DEBT } from './debt.ts';
import { DEREGISTER } from './deregister.ts';
import { EIA } from './eia.ts';
import type { Form, Kind } from './form.ts';
import { FOUND } from './found.ts';
import { FOUNDLING } from './foundling.ts';
import { HIRING } from './hiring.ts';
import { LIQUIDATION } from './liquidation.ts';
import { LOST } from './lost.ts';
import { MERGER } from './merger.ts';
import { MISSING } from './missing.ts';
import { MOVE } from './move.ts';
import { OBITUARY } from './obituary.ts';
import { OPENING } from './opening.ts';
import { OTHER } from './other.ts';
import { RENAME } from './rename.ts';
import { RENT } from './rent.ts';
import { SEEK } from './seek.ts';

/** The kinds in the order in which a text is tried against them: the narrow ones first, `other` last and always fitting. */
export const KINDS: readonly Kind[] = [
  CORRECTION,
  OBITUARY,
  FOUNDLING,
  SEEK,
  MISSING,
  LOST,
  COURT,
  CAPITAL,
  MERGER,
  DEBT,
  DEREGISTER,
  LIQUIDATION,
  AUCTION,
  EIA,
  RENAME,
  MOVE,
  FOUND,
  HIRING,
  OPENING,
  RENT,
  OTHER,
];

/** The kind of this name among the house's kinds, or `other`. */
export const kindNamed = (name: string, kinds: readonly Kind[] = KINDS): Kind => kinds.find((kind) => kind.name === name) ?? OTHER;

/** The form of this name within a kind, or the kind's last, which takes any text. */
export function formNamed(kind: Kind, name: string): Form | undefined {
  return kind.forms.find((form) => form.name === name) ?? kind.forms[kind.forms.length - 1];
}
