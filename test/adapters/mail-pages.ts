import type { Fixture } from './saved-pages';

const page = (adapter: string, kind: string, file: string, url: string): Fixture => ({
  file: `${adapter}/${file}`,
  url,
  adapter,
  kind,
});

const NETEASE = 'https://mail.163.com/js6/main.jsp?sid=x';
const QQ = 'https://mail.qq.com/cgi-bin';
const ROUNDCUBE = 'https://post.meridianbay.example/?_task=mail';
const GMAIL = 'https://mail.google.com/mail/u/0/#';

/** Pages of webmail, written for these tests with the structure of the real ones; a frame's page stands in the frame. */
export const MAIL_FIXTURES: Fixture[] = [
  page('gmail', 'list', 'list-selected.html', `${GMAIL}inbox`),
  page('gmail', 'email', 'compose.html', `${GMAIL}inbox?compose=new`),
  page('gmail', 'email', 'reply.html', `${GMAIL}inbox/FMfE`),
  page('roundcube', 'email', 'message-de.html', `${ROUNDCUBE}&_uid=7&_mbox=Banken&_action=show`),
  page('roundcube', 'email', 'preview.html', `${ROUNDCUBE}&_mbox=Banken`),
  page('roundcube', 'list', 'list.html', `${ROUNDCUBE}&_mbox=INBOX`),
  page('roundcube', 'email', 'compose.html', `${ROUNDCUBE}&_action=compose&_id=1`),
  page('qqmail', 'email', 'message.html', `${QQ}/readmail?folderid=1&t=readmail&mailid=ZC0001-abc`),
  page('qqmail', 'email', 'shell.html', 'https://exmail.qq.com/cgi-bin/frame_html?sid=x'),
  page('qqmail', 'list', 'list.html', `${QQ}/mail_list?folderid=1`),
  page('outlook', 'email', 'thread-de.html', 'https://outlook.office.com/mail/inbox/id/AQQkRIDGEWAY01'),
  page('outlook', 'email', 'compose-zh.html', 'https://outlook.cloud.microsoft/mail/compose'),
  page('outlook', 'list', 'list.html', 'https://outlook.live.com/mail/0/'),
  page('qqmail-new', 'email', 'message.html', 'https://wx.mail.qq.com/home/index?sid=x#/list/1'),
  page('qqmail-new', 'list', 'list.html', 'https://wx.mail.qq.com/home/index?sid=x#/list/1'),
  page(
    'netease',
    'email',
    'message.html',
    `${NETEASE}#module=read.ReadModule%7C%7B%22id%22%3A%22470%3AxtbBq%22%7D`,
  ),
  page('netease', 'list', 'list.html', `${NETEASE}#module=mbox.ListModule%7C%7B%22fid%22%3A1%7D`),
];
