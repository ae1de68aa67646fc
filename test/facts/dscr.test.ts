import { dscr } from '../../lib/domain/facts/cover-ratios';
import { fits } from './sets/fit';
import { dscrCases } from './sets/dscr';

fits(dscr, dscrCases, ['DSCR 1.07x ', 'DSCR ', '1.3倍', 'lock-up ', '偿债覆盖率']);
