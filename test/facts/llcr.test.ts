import { llcr } from '../../lib/domain/facts/cover-ratios';
import { fits } from './sets/fit';
import { llcrCases } from './sets/llcr';

fits(llcr, llcrCases, ['LLCR 1.45x ', '贷款期覆盖率', 'LLCR of ']);
