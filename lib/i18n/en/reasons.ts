/** One sentence for each reason code of the judgement; parameters are the labels of its evidence. */
export const reasons = {
  // value
  'value.aboveCut': 'Business counted: {value}, above the high-value line of {cut}',
  'value.belowCut': 'Business counted: {value}, below the high-value line of {cut}',
  'value.heldByDeadBand':
    'Business counted: {value}, close to the high-value line of {cut}: the verdict stays as it was until it moves clearly past it',
  'value.keptWithoutAmount': 'No usable amount on file; the previous verdict stands',
  'value.fromGroup': 'From group: {group} is a high-value client',
  'value.withSubsidiaries':
    'Counted together with {count, plural, one {# subsidiary} other {# subsidiaries}}: {names}',
  'value.closedDeal': '{deal}: {full} signed, counted as {amount} for its age',
  'value.pipelineDeal': '{deal}: {full} in the pipeline, counted as {amount} for its chance of closing',
  'value.otherDeals': '{count, plural, one {# other deal} other {# other deals}}: {amount}',
  'value.unknownCurrency': 'Amounts in {currency} are left out: no exchange rate on file',
  'value.unknownAmount':
    '{deals, plural, one {The amount of {deal} is missing} other {The amounts of # deals are missing}}',
  'value.noDeal': 'No deal with an amount on file',
  'value.bookTooSmall':
    'The book has {valued, plural, =0 {no client} one {# client} other {# clients}} with amounts; {needed} are needed to draw the line, or an amount set by you',
  'value.wouldRise': '{difference} more, past {line} (the line and its safety margin)',
  'value.wouldFall': '{difference} less, below {line} (the line less its safety margin)',

  // risk
  'risk.sound':
    'No credit fact is weak; {flags, plural, =0 {no warning sign} one {# warning sign} other {# warning signs}} on file{boundary, select, yes {, {limit} would make it high} other {}}',
  'risk.noCreditFact': 'No rating, default probability, cover ratio, loan class or arrears on file',
  'risk.rating':
    'Rated {grade}{agency, select, none {} other { by {agency}}}: {slot, select, 1 {investment grade} 2 {just below investment grade} 3 {speculative grade, satisfactory} 4 {weak} other {in default}}',
  'risk.domesticRating':
    'Domestic rating {grade}{agency, select, none {} other { by {agency}}}, about {global} on the global scale: {slot, select, 1 {strong} 2 {good} 3 {satisfactory} 4 {weak} other {in default}}',
  'risk.unreadRating':
    'Rating {grade}{agency, select, none {} other { by {agency}}} is on file but on no scale known here; it is not counted',
  'risk.pd': 'Probability of default within three years {pd3, number, ::percent .0}',
  'risk.loanClass':
    'Loan class {loanClass}{slot, select, 2 {} 4 { counts as weak} other { counts as default}}',
  'risk.overdue': '{days, plural, one {# day} other {# days}} past due',
  'risk.dscrStrong':
    '{deal}: cover ratio (DSCR) {dscr, number, ::.00} is strong, at least {line, number, ::.00}',
  'risk.dscrGood': '{deal}: cover ratio (DSCR) {dscr, number, ::.00} is good, at least {line, number, ::.00}',
  'risk.dscrThin':
    '{deal}: cover ratio (DSCR) {dscr, number, ::.00} is thin but above the lock-up of {line, number, ::.00}',
  'risk.dscrBelowLockUp':
    '{deal}: cover ratio (DSCR) {dscr, number, ::.00} is below the lock-up of {line, number, ::.00}',
  'risk.dscrBelowDefault':
    '{deal}: cover ratio (DSCR) {dscr, number, ::.00} is below the default level of {line, number, ::.00}',
  'risk.stale': '{fact} is {days} days old and counts less',
  'risk.amber.country-5+': 'Country risk class {class} (7 is worst), no political-risk cover on file',
  'risk.amber.country-7-covered': 'Country risk class {class} of 7, covered by political-risk insurance',
  'risk.amber.ep-a': '{deal}: Equator Principles category A',
  'risk.amber.construction-without-completion-support':
    '{deal}: under construction without completion support',
  'risk.amber.merchant': '{deal}: sells at market price, without a long-term contract',
  'risk.amber.fx-unhedged': 'Foreign-currency debt is not hedged',
  'risk.amber.adverse-news': 'Adverse news on file',
  'risk.amber.delay': '{deal}: behind schedule',
  'risk.red.sanction': 'Sanctions hit',
  'risk.red.ep-a-without-esia': '{deal}: category A without an environmental and social assessment',
  'risk.red.country-7-uncovered': 'Country risk class {class} of 7 without political-risk cover',
  'risk.change.cover': 'political-risk cover bound',
  'risk.change.completion': 'completion support in place',
  'risk.change.esia': 'the environmental and social assessment delivered',
  'risk.change.hedge': 'foreign-currency debt hedged',
  'risk.change.dscr': 'cover ratio back at {line, number, ::.00} or above',
  'risk.change.arrears': 'arrears paid',
  'risk.change.class': 'loan class back to normal',
  'risk.change.rating': 'rated BB− or better',
  'risk.change.pd': 'three-year default probability down to 7.5 %',
  'risk.change.delay': 'back on schedule',
  'risk.change.news': 'the adverse news cleared',
  'risk.change.sanction': 'the sanctions hit cleared',
  'risk.change.oneMoreFlag':
    '{flags, plural, one {one more warning sign} other {# more warning signs}}, or any credit fact rated weak',
  'risk.change.wouldBeHigh':
    'a credit fact rated weak, such as a cover ratio below {lockUp, number, ::.00} or a rating of B or lower',

  // relationship
  'relationship.agreement': 'Strategic cooperation agreement signed',
  'relationship.above':
    'Closeness score {score, number, ::percent}, above the line of {line, number, ::percent}',
  'relationship.below':
    'Closeness score {score, number, ::percent}, below the line of {line, number, ::percent}',
  'relationship.noCommitment':
    'No closed deal and no shared history yet: warm contact alone makes no partner',
  'relationship.noRecentContact': 'No contact on file in the last {days} days',
  'relationship.warmth':
    '{days, plural, =0 {No contact day} one {# contact day} other {# contact days}} in the last 90 days',
  'relationship.breadth':
    '{count, plural, =0 {Nobody there spoken to} one {# person there spoken to} other {# people there spoken to}} in the last 180 days',
  'relationship.commitment':
    '{deals, plural, =0 {no closed deal} one {# closed deal} other {# closed deals}}, {years, number, ::.0} years together',
  'relationship.balance': '{in} messages from them, {out} from us',
  'relationship.wallet': 'About {share, number, ::percent} of their financing is ours',
  'relationship.change.contacts': 'contact with {count} people there instead of {current}',
  'relationship.change.warmth': 'about three meetings within a month',
  'relationship.change.deal': 'one more closed deal',
  'relationship.change.contactsAndMeetings': 'three meetings within a month, with {count} people there',
  'relationship.change.agreement': 'a signed cooperation agreement',
  'relationship.change.agreementEnds': 'the cooperation agreement ending',
  'relationship.change.silence': 'about {days} days without contact',

  // stage
  'stage.no-contact-on-file': 'No contact on file yet',
  'stage.no-contact-since-deal': 'A deal is on file but no contact since',
  'stage.prospect':
    '{contacts, plural, one {# contact day} other {# contact days}} so far, no deal: still winning the client',
  'stage.cold-prospect':
    '{contacts, plural, one {# contact day} other {# contact days}} so far, none for {silent} days: gone cold before it began',
  'stage.silent': 'Silent for {silent} days, far beyond this client’s own rhythm',
  'stage.silent-but-facility-outstanding':
    'Silent for {silent} days while a facility is outstanding: a borrower in repayment is not lost, but nobody is talking',
  'stage.likely-silent': 'Silent for {silent} days, unusually long for this client',
  'stage.slower-than-own-pace':
    '{recent, plural, =0 {No contact day} one {# contact day} other {# contact days}} in the last 90 days, less than half of this client’s own pace',
  'stage.young': 'In contact for {months, number, ::.0} months only, {contacts} contact days',
  'stage.accelerating':
    '{recent, plural, one {# contact day} other {# contact days}} in the last 90 days, clearly more than before',
  'stage.new-pipeline': 'Steady contact, and a new deal in the pipeline',
  'stage.steady':
    'Steady contact: {contacts} contact days in all, the last one {silent, plural, =0 {today} one {yesterday} other {# days ago}}',
  'stage.chance': 'Chance of no contact in the next {horizon} days: {p, number, ::percent}',
  'stage.facility': 'A facility is outstanding: {outstanding}',
  'stage.returns':
    '{contacts, plural, one {one contact now} other {# contacts in as many weeks}} would bring it back to {stage}',
  'stage.slips': 'counts as declining if nobody is in touch by {on}',

  // the house's own axes
  'ownAxis.unknown': 'Not on file: {fact}',
  'ownAxis.field': '{value}',
  'ownAxis.value': 'Brings {value}, the line is {line}',
  'ownAxis.walletShare': 'Our share is {share, number, ::percent}, the line is {line, number, ::percent}',
  'ownAxis.tenure': '{years, number, ::.0} years together, the line is {line}',

  // tier
  'tier.value.high': 'Value is high',
  'tier.value.general': 'Value is general',
  'tier.value.insufficient': 'Value is open',
  'tier.relationship.strategic': 'The relationship is strategic',
  'tier.relationship.ordinary': 'The relationship is ordinary',
  'tier.relationship.insufficient': 'The relationship is open',
} as const;
