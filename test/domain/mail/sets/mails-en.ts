import type { OwnMail } from './own-mail';

const OLD =
  'Could you confirm the margin on the EUR 70 million tranche?\nWe need it by 10 November 2026.\n\nBest regards,\nIngrid';
const ANSWER = 'Dear Ingrid,\n\nThe indicative margin is attached.\nWe will confirm the rest on Monday.';
const QUOTED = `> ${OLD.replaceAll('\n', '\n> ')}`;

const en = (style: string, text: string, reply = ANSWER, more: Partial<OwnMail> = {}): OwnMail => ({
  style,
  language: 'en',
  text,
  reply,
  ...more,
});

export const MAILS_EN: OwnMail[] = [
  en(
    'Gmail',
    `${ANSWER}\n\nOn Tue, Nov 3, 2026 at 9:12 AM Ingrid Solberg <ingrid@nordlys.example> wrote:\n\n${QUOTED}`,
  ),
  en(
    'Gmail, line broken',
    `${ANSWER}\n\nOn Tue, 3 Nov 2026 at 09:12, Ingrid Solberg (Nordlys Infrastructure) <\ningrid.solberg@nordlys.example> wrote:\n\n${QUOTED}`,
  ),
  en('Gmail, without marks', `${ANSWER}\n\nOn Mon, Lin Wanqing <lin@meridianbay.example> wrote:\n${OLD}`),
  en(
    'Apple Mail',
    `${ANSWER}\n\n> On 3 Nov 2026, at 09:12, Ingrid Solberg <ingrid@nordlys.example> wrote:\n> \n${QUOTED}`,
  ),
  en(
    'Apple Mail, unmarked line',
    `${ANSWER}\n\nOn 3 Nov 2026, at 09:12, Ingrid Solberg <ingrid@nordlys.example> wrote:\n\n${OLD}`,
  ),
  en(
    'Outlook',
    `${ANSWER}\r\n\r\nFrom: Ingrid Solberg <ingrid@nordlys.example>\r\nSent: Tuesday, 3 November 2026 09:12\r\nTo: Lin Wanqing <lin@meridianbay.example>\r\nCc: Marcus Hale <marcus@nordlys.example>\r\nSubject: RE: Vestfold\r\n\r\n${OLD.replaceAll('\n', '\r\n')}`,
  ),
  en(
    'Outlook, original message',
    `${ANSWER}\n\n-----Original Message-----\nFrom: Ingrid Solberg\nSent: Tuesday, November 3, 2026 9:12 AM\nTo: Lin Wanqing\nSubject: Vestfold\n\n${OLD}`,
  ),
  en(
    'Outlook, bold labels',
    `${ANSWER}\n\n*From:* Ingrid Solberg [mailto:ingrid@nordlys.example]\n*Sent:* Tuesday, November 3, 2026 9:12 AM\n*To:* Lin Wanqing\n*Subject:* Vestfold\n\n${OLD}`,
  ),
  en(
    'Gmail, forwarded',
    `For your file.\n\n---------- Forwarded message ---------\nFrom: Ingrid Solberg <ingrid@nordlys.example>\nDate: Tue, Nov 3, 2026 at 9:12 AM\nSubject: Vestfold\nTo: Lin Wanqing <lin@meridianbay.example>\n\n\n${OLD}`,
    'For your file.',
  ),
  en(
    'Apple Mail, forwarded',
    `For your file.\n\nBegin forwarded message:\n\nFrom: Ingrid Solberg <ingrid@nordlys.example>\nSubject: Vestfold\nDate: 3 November 2026 at 09:12:33 CET\nTo: Lin Wanqing <lin@meridianbay.example>\n\n${OLD}`,
    'For your file.',
  ),
  en(
    'Lark',
    `${ANSWER}\n\nFrom: Ingrid Solberg <ingrid@nordlys.example>\nDate: Tue, Nov 3, 2026, 09:12\nSubject: Vestfold\nTo: Lin Wanqing <lin@meridianbay.example>\n\n${OLD}`,
  ),
  en(
    'Lark, in one line',
    `${ANSWER}\n\nFrom: Ingrid Solberg <ingrid@nordlys.example> Date: Nov 3, 2026 09:12 Subject: Vestfold\n${OLD}`,
  ),
  en(
    'iPhone',
    `Fine with us.\n\nSent from my iPhone\n\n> On 3 Nov 2026, at 09:12, Ingrid Solberg <ingrid@nordlys.example> wrote:\n> \n${QUOTED}`,
    'Fine with us.',
    { signature: 'Sent from my iPhone' },
  ),
  en(
    'answers between the lines',
    `On Tue, Nov 3, 2026 at 9:12 AM Ingrid Solberg <ingrid@nordlys.example> wrote:\n> Can you hold the margin until close?\n\nYes, until 30 June 2027.\n\n> And the swap?\n\nWe pre-hedge half of it.\n\n> Thanks,\n> Ingrid`,
    'Yes, until 30 June 2027.\nWe pre-hedge half of it.',
  ),
  en(
    'full signature',
    `${ANSWER}\n\nKind regards,\n\n--\nAoife Brennan\nChief Financial Officer\nCorrib Tidal Energy Ltd\nT: +353 91 555 012\naoife.brennan@corrib-tidal.example`,
    ANSWER,
    {
      signature:
        'Kind regards,\n--\nAoife Brennan\nChief Financial Officer\nCorrib Tidal Energy Ltd\nT: +353 91 555 012\naoife.brennan@corrib-tidal.example',
    },
  ),
  en(
    'signature and notice',
    `${ANSWER}\n\nBest regards,\nMarcus Hale\nDirector | Nordlys Infrastructure Partners\n+47 22 55 01 41 | www.nordlys.example\n\nThis e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, please delete it.`,
    ANSWER,
    {
      signature:
        'Best regards,\nMarcus Hale\nDirector | Nordlys Infrastructure Partners\n+47 22 55 01 41 | www.nordlys.example',
    },
  ),
  en(
    'banner above',
    `CAUTION: This email originated from outside of the organization. Do not click links.\n\n${ANSWER}\n\nMarcus`,
    ANSWER,
    { signature: 'Marcus' },
  ),
  en(
    'a saved mail with its own header',
    `From: Ingrid Solberg <ingrid@nordlys.example>\nTo: Lin Wanqing <lin@meridianbay.example>\nDate: Tue, 3 Nov 2026 09:12:33 +0100\nSubject: Vestfold\n\n${ANSWER}`,
  ),
  en(
    'no mail at all',
    'Site visit, 3 November\n\nDSCR 1.08x, below the 1.10x lock-up.\nCOD moves to January 2027\n\nTotal: USD 45 million',
    'Site visit, 3 November\nDSCR 1.08x, below the 1.10x lock-up.\nCOD moves to January 2027\nTotal: USD 45 million',
  ),
  en(
    'no attribution',
    'On Monday we met the sponsor.\nOn the whole it went well, as Reuters wrote:\n"a calm market".\nNothing else.',
    'On Monday we met the sponsor.\nOn the whole it went well, as Reuters wrote:\n"a calm market".\nNothing else.',
  ),
  en(
    'a journey',
    'Flights are booked.\n\nFrom: Shanghai\nTo: Oslo\n\nI land at noon.',
    'Flights are booked.\nFrom: Shanghai\nTo: Oslo\nI land at noon.',
  ),
  en(
    'two quotes in a row',
    `Agreed.\n\nOn Tue, Nov 3, 2026 at 10:00 AM Marcus Hale <marcus@nordlys.example> wrote:\n\n> Ingrid, please confirm.\n>\n> On Tue, Nov 3, 2026 at 9:12 AM Ingrid Solberg <ingrid@nordlys.example> wrote:\n>\n>> First draft.\n`,
    'Agreed.',
  ),
  // Held back.
  en(
    'Outlook for iOS',
    `Works for us, thanks.\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Ingrid Solberg <ingrid@nordlys.example>\nSent: Tuesday, November 3, 2026 9:12:33 AM\nTo: Lin Wanqing <lin@meridianbay.example>\nSubject: Re: Vestfold\n\n${OLD}`,
    'Works for us, thanks.',
    { heldBack: true },
  ),
  en(
    'Yahoo',
    `Please see the redline attached.\n\n    On Tuesday, November 3, 2026 at 09:12:33 AM GMT+1, Ingrid Solberg <ingrid@nordlys.example> wrote:  \n \n ${OLD}`,
    'Please see the redline attached.',
    { heldBack: true },
  ),
  en(
    'Thunderbird',
    `Please see the redline attached.\n\nOn 03/11/2026 09:12, Ingrid Solberg wrote:\n${QUOTED}\n\n-- \nLin Wanqing\nMeridian Bay Bank`,
    'Please see the redline attached.',
    { heldBack: true },
  ),
  en(
    'Thunderbird, forwarded',
    `See below.\n\n-------- Forwarded Message --------\nSubject: \tVestfold\nDate: \tTue, 3 Nov 2026 09:12:33 +0100\nFrom: \tIngrid Solberg <ingrid@nordlys.example>\nTo: \tLin Wanqing <lin@meridianbay.example>\n\n${OLD}`,
    'See below.',
    { heldBack: true },
  ),
  en(
    'Lotus Notes',
    `The waiver is with credit.\n\n"Ingrid Solberg" <ingrid@nordlys.example> on 03/11/2026 09:12:33\n\nTo: Lin Wanqing\ncc: Marcus Hale\nSubject: Waiver\n\n${OLD}`,
    'The waiver is with credit.',
  ),
  en(
    'Samsung phone',
    `Will call you at four.\n\nSent from my Galaxy\n\n-------- Original message --------\nFrom: Ingrid Solberg <ingrid@nordlys.example>\nDate: 03/11/2026 09:12 (GMT+01:00)\nTo: Lin Wanqing <lin@meridianbay.example>\nSubject: Vestfold\n\n${OLD}`,
    'Will call you at four.',
    { heldBack: true },
  ),
  en(
    'signature without closing',
    `We have signed the mandate letter.\n\nRosa Whitcombe\nPartner\nTidewater Quill LLP\n40 Bank Street, London E14 5NR\nDirect: +44 20 5555 0142`,
    'We have signed the mandate letter.',
    { heldBack: true },
  ),
  en(
    'firm’s footer',
    `The model is updated for the new capex.\n\nMany thanks\n\nTom\n\nTom Ashworth | Associate Director, Project Finance\nHarbourline Advisory Limited\n3rd Floor, 12 Quay Road, Bristol BS1 4XX\ntom.ashworth@harbourline.example | +44 117 555 0199\n\nHarbourline Advisory Limited is registered in England. This message may contain privileged and confidential information; if you are not the intended recipient please delete it.`,
    'The model is updated for the new capex.',
    { heldBack: true },
  ),
  en(
    'a list at the end',
    `Open points:\n\n- hedging\n- land lease\n- insurance\n\nLet us speak on Friday.`,
    'Open points:\n- hedging\n- land lease\n- insurance\nLet us speak on Friday.',
    { heldBack: true },
  ),
  en(
    'table of figures',
    `Cash flow as discussed:\n\nYear    DSCR\n----------------\n2027    1.21\n2028    1.34\n\nRegards\nTom Ashworth`,
    'Cash flow as discussed:\nYear    DSCR\n----------------\n2027    1.21\n2028    1.34',
    { heldBack: true },
  ),
  en(
    'postscript',
    `Draft three is attached.\n\nThanks,\nTom\n\nP.S. The data room closes on Friday.`,
    'Draft three is attached.\nP.S. The data room closes on Friday.',
    { heldBack: true },
  ),
  en(
    'GMX',
    `Noted.\n\nGesendet: Dienstag, 03. November 2026 um 09:12 Uhr\nVon: "Ingrid Solberg" <ingrid@nordlys.example>\nAn: lin@meridianbay.example\nBetreff: Vestfold\n\n${OLD}`,
    'Noted.',
    { heldBack: true },
  ),
];
