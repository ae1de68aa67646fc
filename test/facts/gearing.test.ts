import { gearing } from '../../lib/domain/facts/gearing';
import { fits } from './sets/fit';
import { gearingCases } from './sets/gearing';

fits(gearing, gearingCases, ['gearing 70:30 ', 'gearing of ', '资本金比例30%', 'debt to ', '70:30 ']);
