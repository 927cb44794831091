// The whole life: a provider publishes an instrument and opens a call; an applicant applies; the case is handled, paid and closed.
import type { components } from './applications.js';
import { scheduledCall } from './catalogue.js';
import { day, eventually, nok, once, spinn, tagged, told } from './spinn.js';

declare const process: { argv: string[] };

const [instruments = '', applications = '', matching = '', ...tokens] = process.argv.slice(2);
const [provider, applicant, assessor] = tokens.map((token) => spinn({ instruments, applications, matching }, token));
if (provider === undefined || applicant === undefined || assessor === undefined) {
  throw new Error('Three addresses and three tokens, please.');
}

const reason = 'Solves a need that many share.';

const callId = await scheduledCall(provider);

// --- the application ---
const facts = { 'organisation.sector': 'municipality', 'project.durationMonths': 12 };
const explained = await eventually(async () => {
  const { data } = await applicant.matching.POST('/v1/matches/{callId}/explanation', {
    params: { path: { callId } },
    body: { facts },
  });
  return data?.state === 'open' ? data : undefined;
});
const draft = await eventually(async () => {
  const { data, response } = await applicant.applications.POST('/v1/applications', {
    params: { header: once() },
    body: { callId, title: 'Tryggere skolevei', facts },
  });
  const tag = response.headers.get('ETag');
  return data === undefined || tag === null ? undefined : { id: data.id, tag };
});
const id = draft.id;
const path = { id };
const filled = await tagged(
  applicant.applications.PATCH('/v1/applications/{id}', {
    params: { path, header: { 'If-Match': draft.tag } },
    body: {
      applicantName: null,
      budget: {
        costs: [{ type: 'procured_services', amount: nok('1000000.00') }],
        financing: [
          { source: 'grant', amount: nok('500000.00') },
          { source: 'own_share', amount: nok('500000.00') },
        ],
      },
    },
    headers: { 'Content-Type': 'application/merge-patch+json' },
  }),
);
const receipt = await told(
  applicant.applications.POST('/v1/applications/{id}/submission', {
    params: { path, header: { ...once(), 'If-Match': filled.tag } },
  }),
);

// --- formal check and assessment ---
const act = () => ({ params: { path, header: once() } });
await told(provider.applications.POST('/v1/applications/{id}/formal-check', act()));
await told(provider.applications.POST('/v1/applications/{id}/assessment', act()));
const registered = await told(
  provider.applications.POST('/v1/calls/{callId}/assessors', {
    params: { path: { callId }, header: once() },
    body: { reference: 'A-1', organisation: '0192:964338531' },
  }),
);
const assigned = await told(
  provider.applications.POST('/v1/applications/{id}/assignments', { ...act(), body: { assessorId: registered.id } }),
);
const assignment = { id, assignmentId: assigned.id };
const declared = await tagged(
  assessor.applications.POST('/v1/applications/{id}/assignments/{assignmentId}/declaration', {
    params: { path: assignment, header: once() },
    body: { impartial: true, reason: 'No ties.' },
  }),
);
const { criteria } = await told(
  provider.applications.GET('/v1/applications/{id}/assessment', { params: { path } }),
);
await told(
  assessor.applications.PUT('/v1/applications/{id}/assignments/{assignmentId}/scores', {
    params: { path: assignment, header: { 'If-Match': declared.tag } },
    body: { scores: criteria.map(({ criterionId }) => ({ criterionId, score: 5, reason })) },
  }),
);
await told(
  assessor.applications.POST('/v1/applications/{id}/assignments/{assignmentId}/scores/submission', {
    params: { path: assignment, header: once() },
  }),
);

// --- decision, notice and agreement ---
const decision: components['schemas']['Proposal'] = {
  outcome: 'granted',
  amount: nok('500000.00'),
  summary: 'Half of the costs.',
  reasons: criteria.map(({ criterionId }) => ({ criterionId, reason })),
};
await told(provider.applications.POST('/v1/applications/{id}/recommendation', { ...act(), body: decision }));
await told(provider.applications.POST('/v1/applications/{id}/decision', { ...act(), body: decision }));
const notices = await told(applicant.applications.GET('/v1/applications/{id}/notices', { params: { path } }));
for (const notice of notices.items) {
  await told(
    applicant.applications.POST('/v1/applications/{id}/notices/{noticeId}/arrival', {
      params: { path: { id, noticeId: notice.id }, header: once() },
    }),
  );
}
await told(
  provider.applications.PUT('/v1/applications/{id}/agreement', {
    params: { path },
    body: {
      text: 'Half of the costs.',
      startsOn: day(1),
      endsOn: day(365),
      milestones: [{ key: 'start', title: 'Begun', dueOn: day(0), amount: nok('500000.00') }],
      reports: [{ key: 'final', kind: 'final', title: 'Final report', dueOn: day(365) }],
    },
  }),
);
const agreement = await tagged(applicant.applications.GET('/v1/applications/{id}/agreement', { params: { path } }));
await told(
  applicant.applications.POST('/v1/applications/{id}/agreement/acceptance', {
    params: { path, header: { ...once(), 'If-Match': agreement.tag } },
  }),
);

// --- the project ---
await told(applicant.applications.POST('/v1/applications/{id}/start', act()));
const payment = await told(
  provider.applications.POST('/v1/applications/{id}/payments', {
    ...act(),
    body: { milestone: 'start', amount: nok('500000.00'), paidOn: day(0), reference: 'P-1' },
  }),
);
const report = { params: { path: { id, key: 'final' }, header: once() } };
await told(
  applicant.applications.POST('/v1/applications/{id}/reports/{key}/delivery', {
    ...report,
    body: { text: 'The service is in use.', figures: [{ name: 'Pupils', value: 120 }] },
  }),
);
await told(
  provider.applications.POST('/v1/applications/{id}/reports/{key}/approval', {
    params: { ...report.params, header: once() },
  }),
);
await told(provider.applications.POST('/v1/applications/{id}/closing', act()));

const closed = await told(applicant.applications.GET('/v1/applications/{id}', { params: { path } }));
const refused = await applicant.applications.GET('/v1/applications/{id}', {
  params: { path: { id: crypto.randomUUID() } },
});
console.log(
  JSON.stringify({
    verdict: explained.verdict,
    call: receipt.call.id === callId,
    paid: payment.amount.amount,
    state: closed.state,
    refusal: refused.error?.code,
  }),
);
