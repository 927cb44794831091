// A provider publishes an instrument and schedules a call.
import { nok, once, tagged, told, type Spinn } from './spinn.js';

/** The id of a call for municipalities that opens in three seconds. */
export async function scheduledCall(provider: Spinn, budget = nok('25000000.00')): Promise<string> {
  const drafted = await tagged(
    provider.instruments.POST('/v1/instrument-drafts', {
      params: { header: once() },
      body: {
        slug: `life-${crypto.randomUUID()}`,
        nature: 'guidance_and_grant',
        name: { nb: 'Smartere hverdag', en: 'Smarter everyday' },
        summary: { nb: 'Midler til kommuner.' },
        description: { nb: 'Ordningen dekker inntil halvparten av kostnadene.' },
        criteria: [
          {
            kind: 'eligibility',
            text: { nb: 'Søkeren er en kommune.', en: 'The applicant is a municipality.' },
            condition: { fact: 'organisation.sector', oneOf: ['municipality'] },
          },
          {
            kind: 'eligibility',
            text: { nb: 'Prosjektet varer et halvt til tre år.' },
            condition: { fact: 'project.durationMonths', between: { from: 6, to: 36 } },
          },
          {
            kind: 'assessment',
            text: { nb: 'Nytte for brukerne', en: 'Benefit for users' },
            assessment: { weight: '1', scale: { from: 1, to: 7 }, threshold: 4 },
          },
        ],
      },
    }),
  );
  const instrument = await told(
    provider.instruments.POST('/v1/instrument-drafts/{instrumentId}/publication', {
      params: { path: { instrumentId: drafted.value.id }, header: { ...once(), 'If-Match': drafted.tag } },
    }),
  );
  const plan = await tagged(
    provider.instruments.POST('/v1/calls', {
      params: { header: once() },
      body: {
        instrumentId: instrument.id,
        title: { nb: 'Utlysning', en: 'Call' },
        summary: { nb: 'For kommuner.' },
        opensAt: new Date(Date.now() + 3_000).toISOString(),
        closesAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
        budget,
      },
    }),
  );
  const callId = plan.value.id;
  await told(
    provider.instruments.POST('/v1/calls/{callId}/scheduling', {
      params: { path: { callId }, header: { ...once(), 'If-Match': plan.tag } },
    }),
  );
  return callId;
}
