/** What a program puts on the clipboard, and the elements a story has after it is pasted into an empty one: `type|text`, bold in asterisks. */
export interface ClipSample {
  readonly name: string;
  readonly html?: string;
  readonly plain: string;
  readonly elements: readonly string[];
}

const news = '本报讯（记者 林小满）今天上午八点，新区的第一班公交车准时发车。';
/** As the house prints it: an em between the words of a signature. */
const printed = news.replace(' ', '\u3000');
const second = '车上坐满了人，司机说，这条线路一共设十二站，全程四十分钟。';

/** Clipboards as programs leave them, cut down to what matters: Word, WPS, WeChat, browsers, Google Docs, plain text of several kinds. */
export const clipSamples: readonly ClipSample[] = [
  {
    name: 'Word: paragraphs with mso styles, empties of &nbsp; and source lines broken inside',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style><!--[if gte mso 9]><xml><o:x>不是正文</o:x></xml><![endif]--></head><body lang=ZH-CN>
<!--StartFragment--><p class=MsoNormal><span style='font-family:宋体;mso-ascii-font-family:Calibri'>本报讯（记者 林小满）今天上午八点，新区的
第一班公交车准时发车。</span><span lang=EN-US><o:p></o:p></span></p><p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p><p class=MsoNormal style='text-indent:21.0pt'><span style='font-family:宋体'>${second}</span></p><!--EndFragment--></body></html>`,
    plain: '',
    elements: [`lead|${printed}`, `paragraph|${second}`],
  },
  {
    name: 'Word: a list whose numbers are spelled out and hidden',
    html: `<p class=MsoListParagraph><![if !supportLists]><span lang=EN-US style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]><span>${news}</span></p><p class=MsoListParagraph><span style='mso-list:Ignore'>2.</span><span>${second}</span></p>`,
    plain: '',
    elements: [`lead|${printed}`, `paragraph|${second}`],
  },
  {
    name: 'Word: bold words within a paragraph',
    html: `<p class=MsoNormal>${news}</p><p class=MsoNormal>车上坐满了人，<b style='mso-bidi-font-weight:normal'><span>司机说</span></b>，这条线路一共设十二站，全程四十分钟。</p>`,
    plain: '',
    elements: [`lead|${printed}`, 'paragraph|车上坐满了人，*司机说*，这条线路一共设十二站，全程四十分钟。'],
  },
  {
    name: 'WPS: spans in spans, full-width indents typed by hand',
    html: `<!--StartFragment --><div class="Section0" style="layout-grid:15.6000pt;"><p class=MsoNormal><span style="mso-spacerun:'yes';font-family:宋体;">　　${news}</span></p><p class=MsoNormal><span style="mso-spacerun:'yes';">&#12288;&#12288;<font face="宋体">${second}</font></span></p></div>`,
    plain: '',
    elements: [`lead|${printed}`, `paragraph|${second}`],
  },
  {
    name: 'WeChat: sections in sections, lazy pictures, zero-width filler',
    html: `<section style="margin:0"><section><section style="font-size:15px;"><p><span>${news}</span></p></section><section><img class="rich_pages" data-src="https://example.invalid/0?wx_fmt=jpeg" /></section><p style="text-indent:2em;"><span>${second}</span>\u200b</p><p><br  /></p></section></section>`,
    plain: '',
    elements: [`lead|${printed}`, `paragraph|${second}`],
  },
  {
    name: 'a browser: article with script, style, hidden text and a link',
    html: `<meta charset="utf-8"><article><style>p{}</style><script>alert(1)</script><p>本报讯（记者 林小满）今天上午八点，<a href="javascript:alert(1)" onclick="x()">新区</a>的第一班公交车准时发车。</p><div style="display: none">看不见</div><p>${second}</p></article>`,
    plain: '',
    elements: [`lead|${printed}`, `paragraph|${second}`],
  },
  {
    name: 'a browser: lines parted by <br>',
    html: `<div>${news}<br><br>${second}<br></div>`,
    plain: '',
    elements: [`lead|${printed}`, `paragraph|${second}`],
  },
  {
    name: 'Google Docs: everything inside a <b> that is not bold',
    html: `<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">${news}</span></p><p dir="ltr"><span style="font-weight:400">车上坐满了人，</span><span style="font-weight:700">司机说</span><span style="font-weight:400">，这条线路一共设十二站，全程四十分钟。</span></p></b>`,
    plain: '',
    elements: [`lead|${printed}`, 'paragraph|车上坐满了人，*司机说*，这条线路一共设十二站，全程四十分钟。'],
  },
  {
    name: 'HTML that holds a broken fragment of some Slate editor',
    html: `<p data-slate-fragment="%%%not-base64%%%">${news}</p>`,
    plain: '',
    elements: [`lead|${printed}`],
  },
  {
    name: 'plain text with half-width marks',
    plain: `${news}\n车上坐满了人,司机说,这条线路一共设十二站,全程四十分钟.`,
    elements: [`lead|${printed}`, `paragraph|${second}`],
  },
  {
    name: 'plain text from Windows, indented and with blank lines',
    plain: `　　${news}\r\n\r\n　　${second}\r\n`,
    elements: [`lead|${printed}`, `paragraph|${second}`],
  },
  {
    name: 'plain text with what nobody sees: bidi marks, NUL, lone surrogates, a byte order mark',
    plain: `\ufeff${news}\u202e\u0000\n${second}\ud800`,
    elements: [`lead|${printed}`, `paragraph|${second}`],
  },
  {
    name: 'plain text of a page: headline, deck, byline, copy, sub-heads',
    plain: `春风行动送岗到家门\n\n——城东新区就业服务侧记\n\n本报记者 林小满\n\n${second}\n\n■ 岗位送到家门口\n\n${second}\n\n■ 技能学在车间里\n\n${second}`,
    elements: [
      'headline|春风行动送岗到家门',
      'deck|——城东新区就业服务侧记',
      'byline|林小满',
      `lead|${second}`,
      'subhead|■ 岗位送到家门口',
      `paragraph|${second}`,
      'subhead|■ 技能学在车间里',
      `paragraph|${second}`,
    ],
  },
];
