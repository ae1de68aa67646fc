import { rates } from '../../lib/domain/facts/rates';
import { checkReader } from './sets/check-reader';
import { rateCases } from './sets/rate';

checkReader(rates, rateCases, [
  'SOFR+185bps ',
  'LPR加',
  '4.2% fixed ',
  '利率为4.2%',
  'margin of ',
  '6M EURIBOR ',
]);
