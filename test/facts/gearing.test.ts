import { gearing } from '../../lib/domain/facts/gearing';
import { checkReader } from './sets/check-reader';
import { gearingCases } from './sets/gearing';

checkReader(gearing, gearingCases, ['gearing 70:30 ', 'gearing of ', '资本金比例30%', 'debt to ', '70:30 ']);
