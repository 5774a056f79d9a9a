/** How high a statute stands, the highest first. */
export const LAW_LEVELS = ['CONSTITUTION', 'LAW', 'ADMINISTRATIVE', 'LOCAL', 'RULE'] as const;

/** A statute with the text that holds today. */
export interface StatuteView {
  id: string;
  title: string;
  shortTitle: string;
  level: string;
  levelZh: string;
  levelEn: string;
  issuingBody: string;
  textOn: string | null;
  inForceSince: string | null;
  effectiveFrom: string | null;
  articleCount: number;
  versionCount: number;
}

/** A text of a statute. */
export interface VersionView {
  id: string;
  issuingBody: string;
  passedOn: string | null;
  textOn: string | null;
  inForceSince: string | null;
  effectiveFrom: string | null;
  effectiveBasis: string | null;
  articleCount: number;
  source: string;
  importedAt: string;
  holding: boolean;
}

/** An article; its paragraphs are lines of the text. */
export interface ArticleView {
  id: string;
  label: string;
  chapter: string;
  text: string;
}

export interface HistoryLine {
  on: string | null;
  words: string;
}

export interface StatuteDetail {
  statute: StatuteView;
  versions: VersionView[];
  shown: VersionView;
  history: HistoryLine[];
  preamble: string | null;
  articles: ArticleView[];
}

export interface ArticleRef {
  id: string;
  label: string;
}

export interface Reading {
  articleId: string;
  versionId: string;
  textOn: string | null;
  effectiveFrom: string | null;
  text: string;
}

export interface CitedBy {
  kind: string;
  kindZh: string;
  kindEn: string;
  id: string;
  label: string;
  link: string;
}

/** An article with all that concerns it. */
export interface ArticleDetail {
  article: ArticleView;
  statute: StatuteView;
  version: VersionView;
  readings: Reading[];
  previous: ArticleRef | null;
  next: ArticleRef | null;
  citedBy: CitedBy[];
}

/** An article found by words. */
export interface Hit {
  id: string;
  label: string;
  chapter: string;
  text: string;
  statuteId: string;
  statuteTitle: string;
}

export interface LawImport {
  id: string;
  state: string;
  madeAt: string;
  madeBy: string;
  appliedAt: string | null;
  undoneAt: string | null;
  fileCount: number;
}

/** Something that reading a file found; `line` is 0 for the file as a whole. */
export interface Finding {
  line: number;
  code: string;
  fatal: boolean;
  detail: string;
  next: string;
}

/** What was understood of a file. */
export interface LawFile {
  fileName: string;
  outcome: string;
  title: string;
  level: string | null;
  levelZh: string;
  levelEn: string;
  issuingBody: string;
  textOn: string | null;
  inForceSince: string | null;
  effectiveFrom: string | null;
  history: HistoryLine[];
  chapters: string[];
  articleCount: number;
  findings: Finding[];
}

export interface LawImportView {
  batch: LawImport;
  files: LawFile[];
}

/** Articles under their chapter headings, in the order of the text. */
export function byChapter(articles: readonly ArticleView[]): { chapter: string; articles: ArticleView[] }[] {
  const groups: { chapter: string; articles: ArticleView[] }[] = [];
  for (const article of articles) {
    const last = groups.at(-1);
    if (last && last.chapter === article.chapter) last.articles.push(article);
    else groups.push({ chapter: article.chapter, articles: [article] });
  }
  return groups;
}

/** The paragraphs of a text. */
export const paragraphs = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** Citations by what they are: 试题, 课程, 规则. */
export function byKind(cited: readonly CitedBy[]): { kind: string; kindZh: string; kindEn: string; all: CitedBy[] }[] {
  const groups = new Map<string, { kind: string; kindZh: string; kindEn: string; all: CitedBy[] }>();
  for (const one of cited) groups.set(one.kind, { kind: one.kind, kindZh: one.kindZh, kindEn: one.kindEn, all: [...(groups.get(one.kind)?.all ?? []), one] });
  return [...groups.values()];
}

/** A stretch of words around the place that was looked for, cut in three so that the place can be marked. */
export function around(text: string, wanted: string, width = 40): { before: string; hit: string; after: string } {
  const at = wanted ? text.indexOf(wanted) : -1;
  if (at < 0) return { before: text.length > 2 * width ? `${text.slice(0, 2 * width)}…` : text, hit: '', after: '' };
  const from = Math.max(0, at - width);
  const to = Math.min(text.length, at + wanted.length + width);
  return { before: `${from ? '…' : ''}${text.slice(from, at)}`, hit: wanted, after: `${text.slice(at + wanted.length, to)}${to < text.length ? '…' : ''}` };
}

/** How many files of an import can be written, and how many cannot. */
export const countsOf = (files: readonly Pick<LawFile, 'outcome'>[]): { good: number; same: number; bad: number } => ({
  good: files.filter(({ outcome }) => outcome === 'NEW' || outcome === 'VERSION').length, same: files.filter(({ outcome }) => outcome === 'SAME').length, bad: files.filter(({ outcome }) => outcome === 'BAD').length,
});

/** How a statute's file is written; statutes are Chinese in either language of the pages. */
export const SAMPLE = ['# 中华人民共和国某某法', '2020年1月1日 全国人民代表大会常务委员会通过', '2020年7月1日 施行', '<!-- INFO END -->', '## 第一章 总则', '第一条 为了……'].join('\n\n');
