import type { Qualifier } from '../../../lib/domain/model/fact';
import { cases, heldBack } from './cases';
import type { FactCase } from './fact-case';

const level = (value: number, qualifier?: Qualifier) => ({ value, ...(qualifier ? { qualifier } : {}) });

export const llcrCases: FactCase[] = [
  ...heldBack('en', [
    ['The LLCR was 1.38x at the last test.', level(1.38, 'actual')],
    ['A minimum LLCR of 1.20x applies.', level(1.2, 'covenant')],
    ['Base case LLCR 1.52x', level(1.52, 'forecast')],
    ['loan life coverage ratio of 1.33 times', level(1.33)],
    ['DSCR 1.25x and LLCR 1.36x', level(1.36)],
    ['The LLCR is defined in clause 4.12.'],
    ['PLCR 1.60x only.'],
    ['The loan life is 1.5 years longer.'],
    ['We need the LLCR by Friday.'],
    ['DSCR 1.40x'],
  ]),
  ...heldBack('zh', [
    ['LLCR为1.42倍。', level(1.42)],
    ['贷款期覆盖率不低于1.25倍。', level(1.25, 'covenant')],
    ['测算贷款生命周期覆盖率1.48。', level(1.48, 'forecast')],
    ['请补充LLCR计算过程。'],
    ['贷款覆盖五个省份。'],
    ['偿债覆盖率1.3倍。'],
    ['贷款期限1.5年。'],
  ]),
  ...cases('en', [
    ['LLCR 1.45x', level(1.45)],
    ['minimum LLCR of 1.30x', level(1.3, 'covenant')],
    ['The lock-up LLCR is 1.25x.', level(1.25, 'lockUp')],
    ['forecast LLCR: 1.55x', level(1.55, 'forecast')],
    ['Loan Life Cover Ratio at 1.41x', level(1.41)],
    ['LLCR dropped from 1.5x to 1.2x', level(1.2, 'actual')],
    ['DSCR 1.20x / LLCR 1.35x / PLCR 1.60x', level(1.35)],
    ['LLCR \u200F1.44x 🙂', level(1.44)],
    ['LLCR not less than 1.15:1', level(1.15, 'covenant')],
    ['LLCR, 1.52x at signing, has come down to 1.29x.', level(1.29)],
    ['The LLCR test is annual.'],
    ['He repaid 1.4 times faster.'],
    ['LLCR certificates of 2025 and 2026'],
    ['PLCR of 1.70x'],
    ['The LLCR rose by 3%.'],
    ['The ratio of staff is 1.4.'],
    ['loan life of 12 years'],
  ]),
  ...cases('zh', [
    ['LLCR１．４５倍', level(1.45)],
    ['贷款期覆盖率为1.4倍', level(1.4)],
    ['贷款偿还期覆盖率（LLCR）不低于1.2', level(1.2, 'covenant')],
    ['预计LLCR为1.5倍。', level(1.5, 'forecast')],
    ['贷款期覆盖率签约时为1.5倍，如今只有1.29倍。', level(1.29, 'actual')],
    ['LLCR是什么？'],
    ['贷款期还有多长，请核实。'],
    ['项目期覆盖率1.8倍。'],
    ['覆盖率达到95%。'],
    ['LLCR变动2%。'],
    ['网络覆盖率1.2倍增长。'],
  ]),
];
