import { tenors } from '../../lib/domain/facts/tenors';
import { checkReader } from './sets/check-reader';
import { tenorCases } from './sets/tenor';

checkReader(tenors, tenorCases, ['15 years ', '期限18年，', 'tenor of ', '15-year loan ', 'of the ']);
