/** A stretch of a text that is probably a password somebody typed. Offsets, end exclusive. */
export interface TypedPassword {
  readonly start: number;
  readonly end: number;
}

// "my password is Hunter2!", "new pw: abc123", "Passwort lautet …", "mot de passe : …".
const ANNOUNCED =
  /(?:\b(?:password|passwort|kennwort|pass|pwd?|passcode|passphrase|mot de passe|mdp|contraseña|clave|senha|wachtwoord|lösenord|hasło)\s*(?:is|was|to|ist|lautet|war|est|es|é|è|jest|är|=|:|->|→)|パスワードは|密码是)\s*["'“”‘’「]?([^\s"'“”‘’「」]{6,64})/giu;

const WORDLIKE = /^[\p{L}\p{M}’'-]+[.,;:!?)…]*$/u;

/** Codes, addresses and names that look like passwords and are none. */
const INNOCENT: readonly RegExp[] = [
  /^sspr[\s_-]?\d+/i,
  /^aadsts\d+/i,
  /^(?:hr=?)?0x[0-9a-f]+/i,
  /^hr=?[0-9a-f]+/i,
  /^[({]?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}[)}]?/i,
  /^[\w.+'#-]+@[\w-]+(?:\.[\w-]+)+/,
  /:\/\/|^www\.|\.(?:com|net|org|ms|microsoft|local|exe|dll|docx?|xlsx?|pdf|txt|log|png|jpe?g|ps1|html?)\b/i,
  /^\d{1,4}[-/.:]\d{1,2}(?:[-/.:T]\d|$)/,
  /^(?:error|event|kb|win|office|windows|user|users|o|m|id|ms|p|f|e|tls|v|version|build|server|ticket|inc|req|case|srv|pc|dc|iphone|samsung|galaxy)[-_#:]?\d+/i,
  /[\\/]/,
  /^[\p{L}]+(?:[-_.][\p{L}]+)+$/u,
];

/** Ordinary words after "password is": "the password is expired" tells no password. */
const MIXED_AT_LEAST = 3;

/** Passwords in a text: announced ones, and single words that mix letters, digits and signs. */
export function typedPasswords(text: string): readonly TypedPassword[] {
  const found: TypedPassword[] = [];
  for (const match of text.matchAll(ANNOUNCED)) {
    const word = match[1] ?? '';
    if (WORDLIKE.test(word) || isInnocent(word) || classesOf(word) < 2) continue;
    const start = match.index + match[0].length - word.length;
    found.push({ start, end: start + word.length });
  }
  for (const match of text.matchAll(/\S{8,64}/gu)) {
    const word = match[0].replace(/^["'“‘(<[]+|["'”’)>\],;]+$/gu, '');
    if (word.length < 8 || classesOf(word) < MIXED_AT_LEAST || isInnocent(word)) continue;
    if (!/\d/.test(word) || looksLikeCode(word)) continue;
    const start = match.index + match[0].indexOf(word);
    if (!found.some((one) => one.start < start + word.length && start < one.end)) {
      found.push({ start, end: start + word.length });
    }
  }
  return found;
}

/** The text with every password blanked out, offsets unchanged. */
export function withoutPasswords(text: string, passwords: readonly TypedPassword[]): string {
  return passwords.reduce(
    (blanked, { start, end }) =>
      blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end),
    text,
  );
}

function isInnocent(word: string): boolean {
  return INNOCENT.some((shape) => shape.test(word));
}

/** Names of properties and files: "msDS-PasswordHistoryLength", "Get-ADUser2", "key=value", "<tag>". */
function looksLikeCode(word: string): boolean {
  return /[=<>{}[\]();|]/.test(word) || /^\p{L}+[-_.]\p{L}/u.test(word) || /\d{5,}/.test(word);
}

function classesOf(word: string): number {
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\p{M}\p{N}\s]/u];
  return classes.filter((one) => one.test(word)).length;
}
