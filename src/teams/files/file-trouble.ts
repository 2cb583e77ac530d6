import type { FileNote } from '../../cards/file-note.ts';

/** Why a file is not summed up; `what` names the sentence for the person, the message is for the log. */
export class FileTrouble extends Error {
  readonly what: FileNote;

  constructor(what: FileNote, because: string) {
    super(because);
    this.name = 'FileTrouble';
    this.what = what;
  }
}
