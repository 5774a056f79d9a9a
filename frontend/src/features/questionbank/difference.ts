/** Words of a field of an item: the key, and the numbers or letters that belong in them. */
export interface FieldName {
  key: string;
  facts: Record<string, string>;
  part: string | undefined;
}

/** The name of a changed field, such as `parts[1].options[B]`, for people. */
export function fieldName(field: string): FieldName {
  const [, part, rest = field] = /^parts\[([^\]]+)\]\.(.+)$/.exec(field) ?? [];
  const [, name = rest, at] = /^(\w+)\[([^\]]+)\]$/.exec(rest) ?? [];
  return { key: name, facts: at === undefined ? {} : { n: at }, part };
}

/** A stretch of text that stayed, went or came. */
export interface Stretch {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Longest texts that are compared character by character; others are shown whole. */
const MOST = 1_200;

/** What went and what came, character by character: the longest common run of characters stays. */
export function stretches(before: string, after: string): Stretch[] {
  const a = [...before];
  const b = [...after];
  if (a.length > MOST || b.length > MOST) return joined([{ kind: 'gone', text: before }, { kind: 'new', text: after }]);
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] = a[i] === b[j] ? (common[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
  }
  const all: Stretch[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) { all.push({ kind: 'same', text: a[i] ?? '' }); i++; j++; }
    else if (i < a.length && (j >= b.length || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))) all.push({ kind: 'gone', text: a[i++] ?? '' });
    else all.push({ kind: 'new', text: b[j++] ?? '' });
  }
  return joined(all);
}

function joined(all: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const { kind, text } of all) {
    const last = out.at(-1);
    if (!text) continue;
    if (last?.kind === kind) last.text += text;
    else out.push({ kind, text });
  }
  return out;
}
