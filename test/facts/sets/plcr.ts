import type { Qualifier } from '../../../lib/domain/model/fact';
import { cases, heldBack } from './cases';
import type { FactCase } from './fact-case';

const level = (value: number, qualifier?: Qualifier) => ({ value, ...(qualifier ? { qualifier } : {}) });

export const plcrCases: FactCase[] = [
  ...heldBack('en', [
    ['PLCR was 1.72x in June.', level(1.72, 'actual')],
    ['The minimum PLCR is 1.50x.', level(1.5, 'covenant')],
    ['project life coverage ratio 1.9x', level(1.9)],
    ['P50 PLCR of 2.1x', level(2.1, 'forecast')],
    ['LLCR 1.40x and PLCR 1.66x', level(1.66)],
    ['The PLCR is tested at signing.'],
    ['LLCR 1.40x'],
    ['The project life is 1.5 times the loan life.'],
    ['Send us the PLCR sheet.'],
    ['cost 1.7x plan'],
  ]),
  ...heldBack('zh', [
    ['项目期覆盖率为1.7倍。', level(1.7)],
    ['PLCR不低于1.5倍。', level(1.5, 'covenant')],
    ['测算PLCR为1.85。', level(1.85, 'forecast')],
    ['PLCR尚未测算。'],
    ['项目周期2.5年。'],
    ['LLCR为1.4倍。'],
    ['项目覆盖12个县。'],
  ]),
  ...cases('en', [
    ['PLCR 1.60x', level(1.6)],
    ['lock-up PLCR 2.00x', level(2, 'lockUp')],
    ['minimum PLCR of 1.45x', level(1.45, 'covenant')],
    ['Project Life Cover Ratio: 1.75', level(1.75)],
    ['forecast PLCR 1.95x', level(1.95, 'forecast')],
    ['DSCR 1.20x / LLCR 1.35x / PLCR 1.60x', level(1.6)],
    ['The PLCR slipped from 1.9x to 1.6x.', level(1.6, 'actual')],
    ['PLCR\u200E at 1.55x 😀', level(1.55)],
    ['PLCR at least 1.4:1', level(1.4, 'covenant')],
    ['PLCR is explained in section 3.2.'],
    ['1.6 times more output'],
    ['PLCR up 4%'],
    ['LLCR of 1.50x'],
    ['A PLCR for 2027 is missing.'],
    ['The plant life is 25 years.'],
    ['DSCR 1.15x'],
  ]),
  ...cases('zh', [
    ['PLCR１．６倍', level(1.6)],
    ['项目生命周期覆盖率1.8倍', level(1.8)],
    ['项目寿命期覆盖率不得低于1.4', level(1.4, 'covenant')],
    ['预测PLCR为2.0倍', level(2, 'forecast')],
    ['PLCR怎么算？'],
    ['贷款期覆盖率1.4倍。'],
    ['项目投资是去年的1.8倍。'],
    ['PLCR上升2%。'],
    ['项目寿命25年。'],
  ]),
];
