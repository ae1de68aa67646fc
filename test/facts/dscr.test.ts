import { dscr } from '../../lib/domain/facts/cover-ratios';
import { checkReader } from './sets/check-reader';
import { dscrCases } from './sets/dscr';

checkReader(dscr, dscrCases, ['DSCR 1.07x ', 'DSCR ', '1.3倍', 'lock-up ', '偿债覆盖率']);
