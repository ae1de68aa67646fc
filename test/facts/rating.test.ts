import { ratings } from '../../lib/domain/facts/ratings';
import { fits } from './sets/fit';
import { ratingCases } from './sets/rating';

fits(ratings, ratingCases, ['BBB- by Fitch ', 'rated ', 'AA+评级', 'S&P ', 'AAA ']);
