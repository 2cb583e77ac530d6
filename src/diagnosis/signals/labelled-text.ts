/** A block of `Label: value` lines; labels are in lower case without blanks. */
export type Labelled = Readonly<Record<string, string>>;

const LINE = /^\s*([A-Za-z][A-Za-z ()]{1,24}?)\s*:\s*(.*)$/;

/**
 * Reads what Event Viewer, the portal's details pane and `Format-List` copy to the clipboard. A block begins
 * wherever the first label comes again; lines without a known label belong to the value above them.
 */
export function labelledBlocks(text: string, labels: ReadonlySet<string>): Labelled[] {
  const blocks: Record<string, string>[] = [];
  let firstLabel: string | undefined;
  let open: { block: Record<string, string>; label: string } | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, name, value = ''] = LINE.exec(line) ?? [];
    const label = name?.toLowerCase().replace(/[^a-z]/g, '');
    if (label !== undefined && labels.has(label)) {
      firstLabel ??= label;
      if (!open || label === firstLabel) {
        open = { block: {}, label };
        blocks.push(open.block);
      }
      open.label = label;
      open.block[label] ??= value.trim();
    } else if (open) {
      open.block[open.label] = `${open.block[open.label] ?? ''}\n${line.trim()}`.trim();
    }
  }
  return blocks;
}
