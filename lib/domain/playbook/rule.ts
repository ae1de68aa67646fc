import type { Circumstances } from '../circumstances';
import type { Dossier } from '../dossier';
import type { ContactHistory } from '../judge/contacts';
import type { StageJudged } from '../judge/stage';
import type { RelationshipFacts } from '../measures/relationship';
import type { RiskFacts, RiskVerdict } from '../measures/risk';
import type { ConfidenceLabel, Judged, Reason, Stage } from '../model/assessment';

/** What is open in the browser beside the client, where the recommendation is made for a page. */
export type PageSituation = {
  /** A message of this client is on the screen. */
  message?: { logged: boolean };
  /** What the message asks of us. */
  ask?: { text: string; due?: string };
};

/** All that a rule may look at. */
export type Situation = {
  at: Circumstances;
  dossier: Dossier;
  history: ContactHistory;
  value: Judged<'high' | 'general'>;
  risk: Judged<'low' | 'high'>;
  /** Low or high even where the verdict is insufficient: then high. */
  riskForSuggestions: 'low' | 'high';
  relationship: Judged<'strategic' | 'ordinary'>;
  tier: Judged<'key' | 'general'>;
  stage: Judged<Stage>;
  measured: { risk: RiskVerdict; riskFacts: RiskFacts; stage: StageJudged; relationship: RelationshipFacts };
  page: PageSituation;
};

/** Why a rule fires, and by when. */
export type Trigger = {
  reasons: Reason[];
  /** Day number by which the step should be done; past where it is overdue. */
  due?: number | undefined;
  /** Confidence of what the rule rests on; high where it rests on plain facts. */
  confidence?: ConfidenceLabel | undefined;
};

export type Who =
  | 'relationshipManager'
  | 'teamLead'
  | 'head'
  | 'risk'
  | 'product'
  | 'pricing'
  | 'legal'
  | 'insurance'
  | 'agent'
  | 'syndication'
  | 'counsel'
  | 'technical'
  | 'esg'
  | 'marketing'
  | 'assistant'
  | 'automatic';

type Bilingual = { en: string; zh: string };

/** One entry of the playbook: data, and one function that says when it applies. */
export type Rule = {
  id: string;
  group: 'tier' | 'risk' | 'lifecycle' | 'deal' | 'data';
  /** 1 (nice to do) … 5 (costs money or trust if left). */
  impact: 1 | 2 | 3 | 4 | 5;
  who: Who[];
  action: Bilingual;
  /** Opening of a message to the client, with fields in braces; or an internal remark. */
  template: Bilingual;
  /** What to watch to see whether it helps. */
  measure: Bilingual;
  source: string;
  /** Not proposed again for so many days after it was done. */
  quietDays: number;
  /** One more message to the client, which a person who has had enough of them is spared. */
  writesToClient?: true;
  when: (situation: Situation) => Trigger | null;
};
