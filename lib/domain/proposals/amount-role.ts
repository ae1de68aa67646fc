import { sentenceAt } from '../facts/mood';
import type { Fact } from '../model/fact';

/** A sum that is the financing itself, not a cost, a claim or somebody's revenue. */
const FINANCING =
  /\b(?:loan|facility|facilities|financing|debt|credit line|credit facility|term loan|lease|borrow\w*|refinanc\w*|syndicat\w*|drawdown)\b|贷款|融资|授信|银团|租赁|借款|提款|额度|再融资/i;
const OTHER =
  /\b(?:fees?|costs?|claims?|premiums?|revenues?|turnover|profits?|capex|opex|invoices?|penalt\w+|damages|taxe?s?|dividends?|overruns?|salar\w+|savings?|deposits?|reserve)\b|费|成本|索赔|赔偿|收入|利润|税|罚|分红|股息|保证金|投资额|总投资/i;

/** Whether the clause a sum stands in speaks of the financing. What is not sure is not. */
export function isFinancingAmount(text: string, fact: Pick<Fact, 'start' | 'end'>): boolean {
  const sentence = sentenceAt(text, fact.start);
  const before = text.slice(sentence.start, fact.start);
  const after = text.slice(fact.end, sentence.end);
  const clauseBefore = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf('，'), before.lastIndexOf('、')) + 1,
  );
  const clauseAfter = after.split(/[,，、]/)[0] ?? '';
  const clause = `${clauseBefore} ${clauseAfter}`;
  return FINANCING.test(clause) && !OTHER.test(clause);
}
