/** Colour of a verdict; never the only sign, the word always stands beside it. */
export type Tone = 'key' | 'bad' | 'good' | 'calm' | 'open';

const TONES: Record<string, Tone> = {
  'value.high': 'key',
  'risk.high': 'bad',
  'risk.low': 'good',
  'relationship.strategic': 'key',
};

export function toneOf(axis: string, verdict: string): Tone {
  if (verdict === 'insufficient') return 'open';
  return TONES[`${axis}.${verdict}`] ?? 'calm';
}
