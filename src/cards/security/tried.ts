import type { Tried } from '../../diagnosis/tried.ts';
import type { Voice } from '../voice.ts';

/** 'Password reset, failed'. */
export function attemptWords(tried: Tried, { strings }: Voice): string {
  return strings.say('security.ask.attempt', selects(tried));
}

/** 'text message and mail'; undefined where the rows do not tell. */
export function methodsOf({ methods }: Tried, { strings, all }: Voice): string | undefined {
  if (methods.length === 0) return undefined;
  return all(methods.map((method) => strings.say(`security.methods.${method}`)));
}

/** When (here and in UTC), what, from where, how, and by which id its rows are found. */
export function triedLine(tried: Tried, withAccount: boolean, voice: Voice): string {
  const { strings, when, capital } = voice;
  const unknown = { own: strings.say('security.card.unknown') };
  const methods = methodsOf(tried, voice);
  const line = strings.say('security.card.line', {
    ...selects(tried),
    at: { own: capital(when.moment(tried.at)) },
    utc: { own: tried.at.slice(0, 19).replace('T', ' ') },
    address: tried.address ?? unknown,
    methods: methods === undefined ? unknown : { own: methods },
    id: tried.attemptId,
  });
  if (!withAccount || !tried.userId) return line;
  return strings.say('security.card.line-of', { line: { own: line }, account: tried.userId });
}

function selects({ operation, outcome }: Tried) {
  return {
    operation,
    outcome: outcome === 'succeeded-on-premises-only' ? 'succeededOnPremisesOnly' : outcome,
  };
}
