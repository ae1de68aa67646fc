import { graces } from '../../lib/domain/facts/graces';
import { checkReader } from './sets/check-reader';
import { graceCases } from './sets/grace';

checkReader(graces, graceCases, ['3-year grace ', '宽限期3年，', 'grace period of ', '宽限期']);
