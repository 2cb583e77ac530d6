import type { Scope } from '../cause-id.ts';
import type { Operation, Recognised } from '../recognised.ts';
import type { Judged } from './classifier/by-classifier.ts';
import type { Intent, Scoped } from './scope.ts';

/** What a text is about and what was recognised in it, after both readings. */
export interface Settled {
  readonly scope: Scope;
  readonly intent?: Intent;
  readonly operation?: Operation;
  readonly found: readonly Recognised[];
}

/** So certain must a cause be to be heard beside a plain wish: to be helped, to have something looked up. */
const BESIDE_A_WISH = 0.8;

/** And so certain beside words of another field or small talk. */
const BESIDE_OTHER_TALK = 0.3;

/**
 * Where exact words settle nothing, the classifier decides: it weighs patterns with all other words. What it is
 * not certain of stays as patterns left it.
 */
export function secondThought(
  first: Scoped,
  found: readonly Recognised[],
  judge: () => Judged | undefined,
): Settled {
  const { scope, intent, operation, trusted, sure } = first;
  const about = operation ? { operation } : {};
  const asItWas = { scope, ...(intent && { intent }), ...about, found: trusted ? found : [] };
  const judged = sure ? undefined : judge();
  if (!judged) return asItWas;
  const least = isWish(intent) ? BESIDE_A_WISH : isOpen(scope) ? 0 : BESIDE_OTHER_TALK;
  if (judged.found && judged.share < least) return asItWas;
  if (isWish(intent) && !judged.found) return asItWas;
  if (judged.found) return { scope: 'failure', ...about, found: [judged.found] };
  if (judged.scope === 'undetermined') return { ...asItWas, found: [] };
  const smallTalk = judged.scope === 'greeting' && intent;
  return { scope: judged.scope, ...(smallTalk && { intent }), found: [] };
}

function isWish(intent: Intent | undefined): boolean {
  return intent === 'help' || intent === 'ask-helpdesk' || intent === 'check';
}

/** A failure without a cause is for the log and the person to explain. */
function isOpen(scope: Scope): boolean {
  return scope === 'failure' || scope === 'undetermined';
}
