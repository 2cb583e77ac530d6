import type { Tried } from '../../diagnosis/tried.ts';
import type { Proof } from './suspect-address.ts';

/** Who tried from which network without proving who they are, and who proved it. */
export interface TryBook {
  /** Again is the same as once. */
  keep(tenantId: string, network: string, tried: Tried): Promise<void>;
  prove(tenantId: string, network: string, proof: Pick<Proof, 'userId' | 'at'>): Promise<void>;
  triesFrom(
    tenantId: string,
    network: string,
    since: string,
    until: string,
  ): Promise<readonly Tried[]>;
  /** Each person once. */
  proofsFrom(tenantId: string, network: string, limit: number): Promise<readonly Proof[]>;
  /** Networks from which this person first proved before that moment who they are. */
  networksOf(tenantId: string, userId: string, before: string): Promise<readonly string[]>;
  /** Forgets tries and proofs from before these times. */
  prune(tenantId: string, triesBefore: string, proofsBefore: string): Promise<void>;
}
