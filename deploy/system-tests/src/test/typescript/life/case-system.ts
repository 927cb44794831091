// The case system of a provider handles a whole call by requests for many acts: most applications are rejected, the others carried out.
import type { components } from './applications.js';
import { scheduledCall } from './catalogue.js';
import { day, eventually, nok, once, spinn, tagged, told } from './spinn.js';

declare const process: { argv: string[] };

type Schemas = components['schemas'];

const [instruments = '', applications = '', matching = '', many = '', ...tokens] = process.argv.slice(2);
const [provider, applicant] = tokens.map((token) => spinn({ instruments, applications, matching }, token));
if (provider === undefined || applicant === undefined) {
  throw new Error('Three addresses, a number and two tokens, please.');
}

const count = Number(many);
const grants = count / 10;
const amount = nok('500000.00');
const reason = 'Solves a need that many share.';

// --- applicants apply, four at a time ---
const callId = await scheduledCall(provider, nok(`${grants * 500_000}.00`));
const content: Schemas['ApplicationRequest'] = {
  callId,
  title: 'Tryggere skolevei',
  facts: { 'organisation.sector': 'municipality', 'project.durationMonths': 12 },
  budget: {
    costs: [{ type: 'procured_services', amount: nok('1000000.00') }],
    financing: [
      { source: 'grant', amount },
      { source: 'own_share', amount },
    ],
  },
};
await eventually(async () => {
  const { data } = await applicant.instruments.GET('/v1/calls/{callId}', { params: { path: { callId } } });
  return data?.state === 'open' ? data : undefined;
});
const draft = () => applicant.applications.POST('/v1/applications', { params: { header: once() }, body: content });
// Until the other service has received the call.
await eventually(async () => (await draft()).data);
await Promise.all(
  [0, 1, 2, 3].map(async (line) => {
    for (let next = line; next < count; next += 4) {
      const { value, tag } = await tagged(draft());
      await told(
        applicant.applications.POST('/v1/applications/{id}/submission', {
          params: { path: { id: value.id }, header: { ...once(), 'If-Match': tag } },
        }),
      );
    }
  }),
);

// --- the case system reads the call, a page at a time ---
const begun = Date.now();
const before = provider.requests();
const cases: string[] = [];
let cursor: string | undefined;
do {
  const page: Schemas['ApplicationSummaryPage'] = await told(
    provider.applications.GET('/v1/applications', {
      params: { query: { as: 'provider', callId, limit: 100, ...(cursor === undefined ? {} : { cursor }) } },
    }),
  );
  cases.push(...page.items.map(({ id }) => id));
  cursor = page.next;
} while (cursor !== undefined);

/** Whether every act was done; a problem is thrown with its text. */
async function all(answer: Promise<{ data?: Schemas['BulkAnswer']; error?: unknown; response: Response }>) {
  const { done, items } = await told(answer);
  if (done !== items.length) {
    throw new Error(`${items.length - done} were refused: ${JSON.stringify(items.find(({ problem }) => problem))}`);
  }
  return items;
}

function present<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new Error('Something is missing.');
  }
  return value;
}

const head = () => ({ params: { header: once() } });
const each = cases.map((applicationId) => ({ applicationId }));

// --- and handles it ---
await all(provider.applications.POST('/v1/bulk/formal-checks', { ...head(), body: { mode: 'all', items: each } }));
await all(provider.applications.POST('/v1/bulk/assessments', { ...head(), body: { mode: 'all', items: each } }));
const assessor = await told(
  provider.applications.POST('/v1/calls/{callId}/assessors', {
    params: { path: { callId }, header: once() },
    body: { reference: 'A-1', organisation: '0192:991825827' },
  }),
);
const assigned = await all(
  provider.applications.POST('/v1/bulk/assignments', {
    ...head(),
    body: { mode: 'all', items: each.map((one) => ({ ...one, assessorId: assessor.id })) },
  }),
);
const { criteria } = await told(
  provider.applications.GET('/v1/applications/{id}/assessment', { params: { path: { id: present(cases[0]) } } }),
);
await all(
  provider.applications.POST('/v1/bulk/scores', {
    ...head(),
    body: {
      mode: 'all',
      items: assigned.map(({ id, created }) => ({
        applicationId: id,
        assignmentId: present(created),
        impartial: true,
        scores: criteria.map(({ criterionId }) => ({ criterionId, score: 5, reason })),
      })),
    },
  }),
);
const proposal = (place: number): Schemas['Proposal'] => ({
  ...(place < grants ? { outcome: 'granted', amount } : { outcome: 'rejected' }),
  summary: reason,
  reasons: criteria.map(({ criterionId }) => ({ criterionId, reason })),
});
await all(
  provider.applications.POST('/v1/bulk/recommendations', {
    ...head(),
    body: { mode: 'all', items: each.map((one, place) => ({ ...one, recommendation: proposal(place) })) },
  }),
);
await all(
  provider.applications.POST('/v1/bulk/decisions', {
    ...head(),
    body: { mode: 'all', items: each.map((one, place) => ({ ...one, decision: proposal(place) })) },
  }),
);
await all(provider.applications.POST('/v1/bulk/arrivals', { ...head(), body: { mode: 'all', items: each } }));
const handling = provider.requests() - before;
const handled = Date.now() - begun;

// --- those that were granted are carried out ---
const granted = cases.slice(0, grants);
for (const id of granted) {
  const path = { id };
  await told(
    provider.applications.PUT('/v1/applications/{id}/agreement', {
      params: { path },
      body: {
        text: 'Half of the costs.',
        startsOn: day(1),
        endsOn: day(365),
        milestones: [{ key: 'start', title: 'Begun', dueOn: day(0), amount }],
        reports: [{ key: 'final', kind: 'final', title: 'Final report', dueOn: day(365) }],
      },
    }),
  );
  const { tag } = await tagged(applicant.applications.GET('/v1/applications/{id}/agreement', { params: { path } }));
  await told(
    applicant.applications.POST('/v1/applications/{id}/agreement/acceptance', {
      params: { path, header: { ...once(), 'If-Match': tag } },
    }),
  );
  await told(applicant.applications.POST('/v1/applications/{id}/start', { params: { path, header: once() } }));
}
await all(
  provider.applications.POST('/v1/bulk/payments', {
    ...head(),
    body: {
      mode: 'all',
      items: granted.map((applicationId, place) => ({
        applicationId,
        payment: { milestone: 'start', amount, paidOn: day(0), reference: `P-${place}` },
      })),
    },
  }),
);
for (const id of granted) {
  const report = { id, key: 'final' };
  await told(
    applicant.applications.POST('/v1/applications/{id}/reports/{key}/delivery', {
      params: { path: report, header: once() },
      body: { text: 'The service is in use.' },
    }),
  );
  await told(
    provider.applications.POST('/v1/applications/{id}/reports/{key}/approval', {
      params: { path: report, header: once() },
    }),
  );
  await told(
    provider.applications.POST('/v1/applications/{id}/closing', { params: { path: { id }, header: once() } }),
  );
}

const carryingOut = provider.requests() - before - handling;

const { facets } = await told(
  provider.applications.GET('/v1/applications', { params: { query: { as: 'provider', callId, facets: true, limit: 1 } } }),
);
console.log(
  JSON.stringify({
    applications: cases.length,
    states: Object.fromEntries((facets?.state ?? []).map(({ value, count }) => [value, count])),
    handling: { requests: handling, milliseconds: handled },
    carryingOut: { requests: carryingOut },
  }),
);
