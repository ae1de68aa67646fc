import { tenors } from '../../lib/domain/facts/tenors';
import { fits } from './sets/fit';
import { tenorCases } from './sets/tenor';

fits(tenors, tenorCases, ['15 years ', '期限18年，', 'tenor of ', '15-year loan ', 'of the ']);
