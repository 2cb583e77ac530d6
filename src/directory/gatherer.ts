import type { EvidenceName, EvidenceTypes } from '../diagnosis/evidence.ts';
import type { Piece } from '../diagnosis/piece.ts';
import type { Errand } from './errand.ts';
import type { Permission } from './permission.ts';

export interface NeededPermission extends Permission {
  readonly optional: boolean;
  /** What it is for, for the operator who is asked to grant it. */
  readonly purpose: string;
  /** What the bot cannot tell without it. */
  readonly without: string;
}

/** Fetches one kind of evidence. What cannot be had is missing-because; it neither throws nor waits for others. */
export interface Gatherer<N extends EvidenceName> {
  readonly evidence: N;
  readonly permission: NeededPermission;
  gather(errand: Errand): Promise<Piece<EvidenceTypes[N]>>;
}
