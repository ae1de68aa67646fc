import { plcr } from '../../lib/domain/facts/cover-ratios';
import { fits } from './sets/fit';
import { plcrCases } from './sets/plcr';

fits(plcr, plcrCases, ['PLCR 1.60x ', '项目期覆盖率', 'PLCR is ']);
