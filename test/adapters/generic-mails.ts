/** What a person sees of an open mail; `body` and `quoted` are words that must stand there, `never` ones that must not. */
export type SeenMail = {
  file: string;
  url: string;
  frames?: Record<string, string>;
  subject: string;
  from: string;
  to: string[];
  cc?: string[];
  day: string;
  body: string[];
  quoted?: string;
  never?: string[];
};

export const MAILS: SeenMail[] = [
  {
    file: 'header-table-en.html',
    url: 'https://mail.tarn.example/imp/message.php?index=8812',
    subject: 'Drawdown notice no. 4',
    from: 'agnes.wirth@tarnwind.example',
    to: ['desk@alderbank.example', 'hugo.pell@alderbank.example'],
    cc: ['agency@alderbank.example'],
    day: '2026-11-17',
    body: ['EUR 31.5m', 'certificate follows tomorrow'],
    quoted: 'expect the next notice',
    never: ['expect the next notice'],
  },
  {
    file: 'iframe-body.html',
    frames: { body: 'iframe-body-text.html' },
    url: 'https://webmail.windkraft.example/h/search?id=-640',
    subject: 'Waiver for the third quarter',
    from: 'j.feld@windkraft-ost.example',
    to: ['lending@alderbank.example'],
    day: '2026-11-05',
    body: ['1.09x', 'waiver for one period'],
    quoted: 'Earlier words of the bank',
    never: ['Earlier words'],
  },
  {
    file: 'coremail-zh.html',
    url: 'https://mail.lanting.example/coremail/XT5/index.jsp?sid=x#mail.read|{"mid":"2:1tbiAQ"}',
    subject: '二期贷款提款资料补充',
    from: 'shen.jiashu@lanting-power.example',
    to: ['qiu@alderbank.example', 'loan@alderbank.example'],
    cc: ['lu@lanting-power.example'],
    day: '2026-11-12',
    body: ['监理报告已盖章', '周五寄出'],
    quoted: '请补充监理报告',
    never: ['请补充监理报告'],
  },
  {
    file: 'label-divs-de.html',
    url: 'https://postfach.example/read/9921',
    subject: 'Nachtrag zum Konsortialvertrag',
    from: 'renate.bock@talbruecke.example',
    to: ['kredit@alderbank.example'],
    day: '2026-11-18',
    body: ['Nachtrag ist unterschrieben', 'Bestätigung des Notars'],
  },
  {
    file: 'labels-ja.html',
    url: 'https://groupware.example/scripts/mail/view.csp?mid=551',
    subject: '融資契約の変更について',
    from: 'morita@kaze-hatsuden.example',
    to: ['rm@alderbank.example'],
    day: '2026-11-09',
    body: ['取締役会の承認'],
  },
  {
    file: 'no-labels.html',
    url: 'https://app.hey.example/mail/thread/771203',
    subject: 'Shareholder consent',
    from: 'nadia@fjordlink.example',
    to: ['hugo.pell@alderbank.example'],
    day: '2026-11-16',
    body: ['three shareholders have signed', 'amendment from Thursday'],
    never: ['Old thread', 'accounts'],
  },
  {
    file: 'labels-fr.html',
    url: 'https://courrier.example/lire?uid=77',
    subject: 'Certificat de conformité',
    from: 's.marchand@hydro-alpes.example',
    to: ['financements@alderbank.example', 'hugo.pell@alderbank.example'],
    day: '2026-11-03',
    body: ['certificat du premier semestre', '1,31x'],
  },
  {
    file: 'labels-tw.html',
    url: 'https://webmail.pescadores.example/read.cgi?msgid=31',
    subject: '離岸風場再融資時程',
    from: 'rolin.kao@pescadores-wind.example',
    to: ['desk@alderbank.example'],
    cc: ['legal@pescadores-wind.example'],
    day: '2026-11-19',
    body: ['董事會已核准再融資時程', '請貴行提供條件書'],
  },
  {
    file: 'material-chips.html',
    url: 'https://groupware.example/SOGo/so/hugo/Mail/view#!/Mail/0/INBOX/4411',
    subject: 'Insurance endorsement',
    from: 't.olsen@nordvarme.example',
    to: ['hugo.pell@alderbank.example'],
    cc: ['broker@cover.example'],
    day: '2026-11-04',
    body: ['loss payee', 'original is in the post'],
  },
  {
    file: 'frames-mail.html',
    url: 'https://mail.minjiang.example/cgi-bin/main.cgi?sid=AbC',
    frames: { main: 'frames-mail-main.html' },
    subject: '保证金账户季度余额',
    from: 'chu.yifan@minjiang-toll.example',
    to: ['qiu@alderbank.example'],
    day: '2026-11-06',
    body: ['1.86亿元', '对账单随后寄上'],
  },
  {
    file: 'forged-labels.html',
    url: 'https://app.sundmail.example/mail/read/88213',
    subject: 'Account change',
    from: 'pia.lund@sundbridge.example',
    to: [],
    day: '2026-11-18',
    // What looks like the head of a quoted mail begins the quote; none of it is taken for the head.
    body: [],
    quoted: 'Please use our new account',
  },
  {
    file: 'thread.html',
    url: 'https://app.sundmail.example/mail/thread/88301',
    subject: 'Milestone 3',
    from: 'lena.voss@inspecta.example',
    to: [],
    day: '2026-11-12',
    body: ['comes on Thursday morning'],
    never: ['two rows'],
  },
];
