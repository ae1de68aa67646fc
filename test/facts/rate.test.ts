import { rates } from '../../lib/domain/facts/rates';
import { fits } from './sets/fit';
import { rateCases } from './sets/rate';

fits(rates, rateCases, ['SOFR+185bps ', 'LPR加', '4.2% fixed ', '利率为4.2%', 'margin of ', '6M EURIBOR ']);
