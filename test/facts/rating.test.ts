import { ratings } from '../../lib/domain/facts/ratings';
import { checkReader } from './sets/check-reader';
import { ratingCases } from './sets/rating';

checkReader(ratings, ratingCases, ['BBB- by Fitch ', 'rated ', 'AA+评级', 'S&P ', 'AAA ']);
