import type { MeaningId } from '../meanings.ts';

/**
 * What Microsoft's pages show in one language, by what it means. Only the telling part of each text is kept:
 * what all of them share ("contact your admin …") tells nothing.
 */
export type Sentences = Readonly<Partial<Record<MeaningId, readonly string[]>>>;
