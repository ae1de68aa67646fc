import type { FactReader } from './reader';
import { RISK_SIGNALS } from './risk-signals';
import { readSignals } from './signals';

/** Clauses say what shall be, not what is. */
const CONTRACT =
  /\bshall\b|\b(?:any|all) disputes?\b|\bclause \d|\bas defined in\b|\bgoverned by\b|凡因|任何争议|(?:合同|协议)约定了?.{0,30}(?:方式|责任|条款)|应(?:当|及时|立即|按照)/i;

/** What threatens a deal or a client, as a text states it; what is denied, supposed, asked or over is none. */
export const risks: FactReader = {
  kind: 'risk',
  read: (text, context) => readSignals('risk', text, context, RISK_SIGNALS, CONTRACT),
};
