import { graces } from '../../lib/domain/facts/graces';
import { fits } from './sets/fit';
import { graceCases } from './sets/grace';

fits(graces, graceCases, ['3-year grace ', '宽限期3年，', 'grace period of ', '宽限期']);
