/** Words that people put for one another. The first of each line stands for all. */
const SAME = `
  password pw pwd pass passwd pword pws pwds passwort kennwort passwords
  cannot cant couldnt unable
  not no never wont doesnt dont isnt didnt arent hasnt havent wasnt
  phone mobile cell cellphone smartphone iphone telephone handy
  entra azure aad azuread
  onprem onpremises premises premise local
  user users colleague employee person
  email emails mail mails
  sms text texts
  admin admins administrator administrators
  licence license licenses licences licensed
  organisation organization organizations organisations org
  dc dcs
  reset resets resetting reseted
  change changes changed changing
`;

const SPOKESMEN: ReadonlyMap<string, string> = new Map(
  SAME.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.trim().split(' ');
      return others.map((word): [string, string] => [word, first]);
    }),
);

/**
 * A word without its English ending, and one word for its equals. Rough on purpose: what it cuts wrongly it
 * cuts wrongly on both sides, and other languages are compared by their letters as well. Short numbers are
 * all one: how many minutes somebody waited tells nothing.
 */
export function rootOf(word: string): string {
  const equal = SPOKESMEN.get(word);
  if (equal) return equal;
  if (/^\d{1,3}$/.test(word)) return '#';
  let root = word;
  if (root.length > 4 && /[^s]s$/.test(root)) root = root.slice(0, -1);
  if (root.length > 5) root = root.replace(/(?:ing|ed)$/, '');
  if (root.length > 4) root = root.replace(/e$/, '');
  return SPOKESMEN.get(root) ?? root;
}
