import { llcr } from '../../lib/domain/facts/cover-ratios';
import { checkReader } from './sets/check-reader';
import { llcrCases } from './sets/llcr';

checkReader(llcr, llcrCases, ['LLCR 1.45x ', '贷款期覆盖率', 'LLCR of ']);
