// What a front end would do with the generated clients: find an open call, apply, submit, and read the report.
import * as instruments from './instruments/index.js';
import * as applications from './applications/index.js';
import * as matching from './matching/index.js';

declare const process: { argv: string[] };

const [instrumentsAt, applicationsAt, matchingAt, token, callId] = process.argv.slice(2);

const calls = new instruments.CallsApi(new instruments.Configuration({ basePath: instrumentsAt }));
const matches = new matching.MatchingApi(new matching.Configuration({ basePath: matchingAt }));
// The generator sends what it is given for OAuth 2.0, without the word before the token.
const mine = new applications.Configuration({ basePath: applicationsAt, accessToken: `Bearer ${token}` });
const drafts = new applications.ApplicationsApi(mine);
const submissions = new applications.SubmissionApi(mine);

const facts = {
  'organisation.sector': 'municipality',
  'organisation.country': 'NO',
  'project.changesRolesOrSystems': true,
  'project.userDriven': true,
  'project.buysMarketCompetence': true,
  'project.outcome': ['service'],
  'project.solutionPredetermined': false,
};

const call = await calls.getCall({ callId });
const explained = await matches.explainMatch({ callId, explanationRequest: { facts } });

const created = await drafts.createApplicationRaw({
  idempotencyKey: crypto.randomUUID(),
  applicationRequest: { callId, title: 'Tryggere skolevei', facts },
});
const draft = await created.value();
const id = draft.id;
const receipt = await submissions.submitApplication({
  id,
  idempotencyKey: crypto.randomUUID(),
  ifMatch: created.raw.headers.get('ETag') ?? '',
});
const submitted = await drafts.getApplication({ id });

let refusal = 'none';
try {
  await drafts.getApplication({ id: crypto.randomUUID() });
} catch (error) {
  if (error instanceof applications.ResponseError) {
    refusal = (await error.response.json()).code;
  }
}

console.log(
  JSON.stringify({
    call: call.state,
    verdict: explained.verdict,
    submittedAt: receipt.submittedAt instanceof Date,
    state: submitted.state,
    refusal,
  }),
);
