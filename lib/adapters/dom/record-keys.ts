import type { RecordType } from './record-context';

/**
 * What the systems call a field inside, by the dictionary's name for it; independent of the language on the
 * screen. Compared without case, `_` and `__c`. The last two stand in no dictionary: they keep a label from
 * being taken for what it is not.
 */
const NAMES = `
client.names account accountid accountname accounts company companyid organization orgid parentcustomerid partnername relatedorgid
client.parent parentaccount parentaccountid parentid
client.owner assigneduser hubspotownerid owner ownerid smownerid userid
website domain website websiteurl
industry industry industrycode industryid
revenue annualrevenue revenue
employees employees noofemployees numberofemployees
taxId companyregistry taxid vat
address address address1composite addressname billingaddress contactaddress mailingaddress
shippingAddress address2composite shippingaddress
phone phone phonenumber telephone1
contact.phones mobile mobilephone personmobilephone
contact.emails email emailaddress emailaddress1 emailfrom personemail
contact.jobTitle function jobtitle
contact.department department
contact.name contactid contactname contacts fullname parentcontactid personid primarycontactid relatedpersonid
deal.name dealname potentialname
deal.amount amount dealvalue estimatedvalue
deal.stage dealstage salesstage stage stageid stagename stepname
deal.probability closeprobability hsdealstageprobability probability
deal.on closedate closingdate datedeadline estimatedclosedate expectedclosedate
status hsleadstatus leadstatus status statuscode
source leadsource leadsourcecode sourceid
description comment description
createdAt complexcreated createdat createdate createddate createdon createdtime
changedAt complexmodified hslastmodifieddate modifiedat modifiedon modifiedtime
lastActivity lastactivitydate lastactivitytime noteslastcontacted
tags categoryid tagids tags
salesRating accountratingcode leadqualitycode rating
weightedAmount expectedrevenue`;

const BY_NAME = new Map(
  NAMES.trim()
    .split('\n')
    .flatMap((row) => {
      const [key = '', ...names] = row.split(' ');
      return names.map((name) => [name, key] as const);
    }),
);

/** The record's own name means something else on each kind of record. */
const OWN_NAME: Partial<Record<RecordType, string>> = {
  account: 'client.names',
  contact: 'contact.name',
  lead: 'contact.name',
  opportunity: 'deal.name',
};

/** The dictionary's name for a field of a system, or undefined where it is not known. */
export function keyOfName(name: string, type: RecordType): string | undefined {
  const plain = name.toLowerCase().replaceAll(/__c$|[^a-z0-9]/g, '');
  if (plain === 'name') return OWN_NAME[type];
  if (plain === 'title') return type === 'contact' || type === 'lead' ? 'contact.jobTitle' : OWN_NAME[type];
  if (plain === 'type') return type === 'account' ? 'client.kind' : undefined;
  return BY_NAME.get(plain);
}
