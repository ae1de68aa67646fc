import { describe, expect, it } from 'vitest';
import { relationships } from '../../lib/domain/facts/relationships';
import { relationshipCases } from './sets/relationship';
import { fits } from './sets/fit';

fits(relationships, relationshipCases, ['HSBC offered us less, 贵行迟迟没有回复。 ']);

const values = (text: string) => relationships.read(text, { now: '2026-11-24' }).map((fact) => fact.value);

describe('relationships', () => {
  it('hears what is said about us, not about others', () => {
    expect(values('We are unhappy with your invoice.')).toEqual(['complaint']);
    expect(values('Residents are unhappy about the road.')).toEqual([]);
    expect(values('贵行至今没有答复。')).toEqual(['slowResponse']);
    expect(values('监管部门至今没有答复。')).toEqual([]);
  });

  it('takes a meeting that is asked for as one', () => {
    expect(values('Could our chairman meet your president in May?')).toEqual(['executiveMeeting']);
  });
});
