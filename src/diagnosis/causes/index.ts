import type { Cause } from '../cause.ts';

/** Every cause with a judge. Order is precedence among equals: the narrower and surer cause stands first. */
export const CAUSES: readonly Cause[] = [];
