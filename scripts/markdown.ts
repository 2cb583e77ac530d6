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
