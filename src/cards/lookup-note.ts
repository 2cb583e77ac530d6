import type { FoundPerson, Lookup } from '../desk/people-lookup.ts';
import type { Card, Reader } from './card.ts';
import { deskNote } from './desk-note.ts';
import { inert } from './escape.ts';
import { voiceFor } from './voice.ts';

/** Why nobody in particular is meant by these words: nobody is known, several are, or nothing can be read. */
export function lookupNote(words: string, lookup: Lookup, reader: Reader): Card {
  const voice = voiceFor(reader);
  if ('unreadable' in lookup) {
    const because = voice.capital(voice.strings.say(`missing.${lookup.unreadable}`));
    return deskNote('note.person-unreadable', { because: { own: because } }, reader);
  }
  if (lookup.found.length === 0) return deskNote('note.person-unknown', { words }, reader);
  const people = voice.all(lookup.found.map((one) => inert(labelOf(one))));
  return deskNote('note.person-several', { people: { own: people } }, reader);
}

/** "Adele Vance (adele@contoso.com)", in foreign words. */
export function labelOf({ displayName, userPrincipalName, userId }: FoundPerson): string {
  const address = userPrincipalName ?? userId;
  return displayName === undefined ? address : `${displayName} (${address})`;
}
