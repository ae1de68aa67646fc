import { linesOf } from '../../../lib/domain/mail/lines';
import { mailParts, replyText } from '../../../lib/domain/mail/mail-parts';
import type { Data } from './data';
import { type Gate, row } from './gate';

/**
 * The lines of each mail that are the sender's own words, counted from 1, by set and file. They follow the sets' own
 * tests; where those disagree (is "-Abhishek Kona" a signature?) a sign-off counts as one in both. Two files of the
 * first set are templates with `[DATE]` and `[FROM]` in them and are left out.
 */
const FIRST_PARAGRAPH = '1-5';
const CRISP: Record<string, string> = {
  correct_sig: '1',
  email_1: '1-5',
  email_19: '1',
  email_2: '1,9-34',
  email_20: '1',
  email_21: 'all',
  email_2_1: '1',
  email_3: '1-3',
  email_4: '1',
  email_5: 'all',
  email_6: '1-3',
  email_blackberry: '1',
  email_bullets: '1-9',
  email_custom_quote_header: '1',
  email_customer_quote_header_2: '1',
  email_customer_quote_header_3: '1-3',
  email_emoji: 'all',
  email_iphone: '1',
  email_multi_word_sent_from_my_mobile_device: '1',
  email_not_a_signature: 'all',
  email_not_a_signature_2: 'all',
  email_one_is_not_on: '1-5',
  email_reply_header: '1-9',
  email_sent_from: '1',
  email_sent_from_my_not_signature: 'all',
  email_thread: '1',
  email_tricky_11_double_signature: '1',
  email_tricky_13_timestamp_variations: 'all',
  email_tricky_16_unicode_signatures: '1',
  email_tricky_17_forward_header: '1',
  email_tricky_18_inline_reply: '4,8,12',
  email_tricky_19_quote_without_header: '1,7,12',
  email_tricky_1_on_false_positive: 'all',
  email_tricky_20_html_entities: '1-3',
  email_tricky_2_url_with_wrote: '1-5',
  email_tricky_3_code_block: 'all',
  email_tricky_4_from_in_body: 'all',
  email_tricky_6_regards_in_sentence: 'all',
  email_tricky_7_multiple_dashes: 'all',
  email_tricky_8_sent_from_in_content: 'all',
  email_tricky_9_nested_quotes: '1',
  email_unquoted_reply: '1',
  email_with_regards: '1-5',
  email_zoho: '1-2',
  sig_no_empty_line: '1',
};
const ZAPIER: Record<string, string> = {
  correct_sig: '1',
  email_1_1: '1-5',
  email_1_2: '1,9-34',
  email_1_3: '1-3',
  email_1_4: '1',
  email_1_5: 'all',
  email_1_6: '1',
  email_1_7: '1',
  email_1_8: '13,19',
  email_2_1: '1',
  email_2_2: '1',
  email_2_3: '1',
  email_BlackBerry: '1',
  email_bullets: '1-9',
  email_gmail: '1',
  email_headers_no_delimiter: '1',
  email_iPhone: '1',
  email_multi_word_sent_from_my_mobile_device: '1',
  email_one_is_not_on: '1-5',
  email_partial_quote_header: '1-6',
  email_sent_from_my_not_signature: 'all',
  email_sig_delimiter_in_middle_of_line: 'all',
  greedy_on: '1-6',
  pathological: '1-2',
};
const TEMPLATES = ['email_with_date_headers', 'email_with_from_headers'];

const SETS = [
  { name: 'crisp', folder: 'replies/crisp/test/fixtures/', stated: CRISP, otherwise: FIRST_PARAGRAPH },
  { name: 'zapier', folder: 'replies/zapier/test/emails/', stated: ZAPIER, otherwise: 'all' },
];

function linesAt(text: string, places: string): string[] {
  const lines = linesOf(text).map((line) => line.text.trim());
  const chosen = places.split(',').flatMap((place) => {
    if (place === 'all') return lines;
    const [from = 0, to = from] = place.split('-').map(Number);
    return lines.slice(from - 1, to);
  });
  return chosen.filter(Boolean);
}

/** Whether the visible reply is these lines, each of them and no other; blank ones and outer spaces do not count. */
export function repliesWith(text: string, places: string): boolean {
  const seen = linesOf(replyText(text, mailParts(text)))
    .map((line) => line.text.trim())
    .filter(Boolean);
  return JSON.stringify(seen) === JSON.stringify(linesAt(text, places));
}

function filesOf(data: Data, folder: string): string[] {
  return data
    .text('index.tsv')
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '')
    .filter((file) => file.startsWith(folder) && file.endsWith('.txt'))
    .filter((file) => !TEMPLATES.some((name) => file.endsWith(`/${name}.txt`)));
}

export const replies: Gate = {
  id: 'G7 replies',
  rows(data) {
    return SETS.map(({ name, folder, stated, otherwise }) => {
      const files = filesOf(data, folder);
      const wrong = files.filter((file) => {
        const places = stated[file.slice(folder.length, -'.txt'.length)] ?? otherwise;
        return !repliesWith(data.text(file), places);
      });
      const share = files.length ? 1 - wrong.length / files.length : null;
      const note = wrong.map((file) => file.slice(folder.length)).join(', ');
      return row(
        this.id,
        `${name}, share of replies right`,
        share,
        { atLeast: 0.95 },
        {
          n: files.length,
          ...(note ? { note: `wrong: ${note}` } : {}),
        },
      );
    });
  },
};
