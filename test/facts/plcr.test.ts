import { plcr } from '../../lib/domain/facts/cover-ratios';
import { checkReader } from './sets/check-reader';
import { plcrCases } from './sets/plcr';

checkReader(plcr, plcrCases, ['PLCR 1.60x ', '项目期覆盖率', 'PLCR is ']);
