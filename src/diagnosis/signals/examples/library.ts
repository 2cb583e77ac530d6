import { CHINESE } from './chinese.ts';
import { DUTCH } from './dutch.ts';
import { ENGLISH_ACCOUNT } from './english-account.ts';
import { ENGLISH_DIRECTORY } from './english-directory.ts';
import { ENGLISH_ELSEWHERE } from './english-elsewhere.ts';
import { ENGLISH_OTHER } from './english-other.ts';
import { ENGLISH_PASSWORD } from './english-password.ts';
import { ENGLISH_REGISTRATION } from './english-registration.ts';
import { ENGLISH_UNCLEAR } from './english-unclear.ts';
import { ENGLISH_VERIFICATION } from './english-verification.ts';
import { ENGLISH_WRITEBACK } from './english-writeback.ts';
import type { Examples, Label } from './examples.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { JAPANESE } from './japanese.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';
import { SWEDISH } from './swedish.ts';

export interface Example {
  readonly label: Label;
  readonly text: string;
}

const LIBRARY: readonly Examples[] = [
  ENGLISH_PASSWORD,
  ENGLISH_ACCOUNT,
  ENGLISH_REGISTRATION,
  ENGLISH_VERIFICATION,
  ENGLISH_WRITEBACK,
  ENGLISH_DIRECTORY,
  ENGLISH_OTHER,
  ENGLISH_ELSEWHERE,
  ENGLISH_UNCLEAR,
  CHINESE,
  DUTCH,
  FRENCH,
  GERMAN,
  ITALIAN,
  JAPANESE,
  POLISH,
  PORTUGUESE,
  SPANISH,
  SWEDISH,
];

/** Every example of every language; they stand side by side because people mix languages. */
export function allExamples(): Example[] {
  return LIBRARY.flatMap((examples) =>
    Object.entries(examples).flatMap(([label, texts]) =>
      texts
        .trim()
        .split('\n')
        .map((text): Example => ({ label: label as Label, text: text.trim() })),
    ),
  );
}
