/** Text that stands for itself in Markdown, also inside a table. */
export function plain(text: string): string {
  return text.replaceAll(/[\\|<*`[$]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, ' ');
}

/** Code inside a line or a cell. */
export function code(text: string | number): string {
  return `\`${String(text).replaceAll('|', '\\|')}\``;
}

/** A fenced block; comments and commands of PowerShell by default. */
export function block(lines: readonly string[], language = 'powershell'): string {
  const fence = '```';
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

/** Cells are Markdown already: make them with `plain`, `code` or `link`. */
export function table(names: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(names), line(names.map(() => '---')), ...rows.map(line)].join('\n');
}

export function link(text: string, anchor: string): string {
  return `[${text}](#${anchor})`;
}

/** A place that links keep finding when its heading is worded anew. */
export function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${plain(line)}`).join('\n');
}

export function numbered(lines: readonly string[]): string {
  return lines.map((line, at) => `${at + 1}. ${plain(line)}`).join('\n');
}

/** A table with its heading and an address that bookmarks can rely on. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: string;
}

/** A list of contents, then the sections; `prefix` keeps the addresses of two such lists apart. */
export function sectionsPage(prefix: string, sections: readonly Section[]): string {
  const contents = sections.map(({ id, title }) => `- ${link(title, `${prefix}-${id}`)}`);
  const parts = sections.map(
    ({ id, title, content }) => `${anchor(`${prefix}-${id}`)}\n\n### ${title}\n\n${content}`,
  );
  return [contents.join('\n'), ...parts].join('\n\n');
}
