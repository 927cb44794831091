// A page of somebody else: it finds a call, matches a project with it, follows a watch, and applies. `?api=…&call=…#token`.
import Form from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const query = new URLSearchParams(location.search);
const api = query.get("api");
const callId = query.get("call");
const own = { Authorization: `Bearer ${location.hash.slice(1)}` };
const json = { "Content-Type": "application/json" };
const once = () => ({ "Idempotency-Key": crypto.randomUUID() });

const facts = {
  "organisation.sector": "municipality",
  "organisation.country": "NO",
  "project.changesRolesOrSystems": true,
  "project.userDriven": true,
  "project.buysMarketCompetence": true,
  "project.outcome": ["service"],
  "project.solutionPredetermined": false,
};

/** What the page could read of an answer. */
async function ask(path, { method = "GET", headers = {}, body, ...how } = {}) {
  const answer = await fetch(new URL(path, api), {
    method,
    headers: { "Accept-Language": "en", ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
    ...how,
  });
  const text = await answer.text();
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: text === "" ? null : JSON.parse(text) };
}

const send = (path, body) => ask(path, { method: "POST", headers: { ...own, ...json, ...once() }, body });

async function read() {
  const path = "/v1/calls?state=open&limit=1";
  // The browser would answer the second request itself.
  return { first: await ask(path, { cache: "no-store" }), second: await ask(path, { cache: "no-store" }) };
}

async function match() {
  const { body } = await ask("/v1/matches?limit=100", { method: "POST", headers: json, body: { facts } });
  return body.items.find(({ call }) => call.id === callId);
}

async function follow(heard) {
  const profile = await send("/v1/profiles", { name: "Ours", facts });
  const watch = await send("/v1/watches", { name: "Ours", profileId: profile.body.id });
  const ticket = await send(`/v1/watches/${watch.body.id}/matches/stream-tickets`);
  const stream = new EventSource(ticket.headers.location);
  stream.addEventListener("match", (event) => heard({ id: event.lastEventId, call: JSON.parse(event.data).call.id }));
  return { watch, ticket };
}

async function apply(answers) {
  const drafted = await send("/v1/applications", { callId, title: "Tryggere skolevei", facts });
  const address = drafted.headers.location;
  const filled = await ask(address, {
    method: "PATCH",
    headers: { ...own, "Content-Type": "application/merge-patch+json", "If-Match": drafted.headers.etag },
    body: { answers },
  });
  const submitted = await ask(`${address}/submission`, {
    method: "POST",
    headers: { ...own, ...once(), "If-Match": filled.headers.etag },
  });
  return { drafted, filled, submitted };
}

function Page() {
  const [form, setForm] = useState();
  const [told, setTold] = useState({});
  const [heard, setHeard] = useState([]);
  const tell = (name, what) => setTold((before) => ({ ...before, [name]: what }));
  const button = (name, act) => <button onClick={async () => tell(name, await act())}>{name}</button>;
  return (
    <>
      {button("read", read)}
      {button("match", match)}
      {button("follow", () => follow((event) => setHeard((before) => [...before, event])))}
      {button("form", async () => {
        const read = await ask(`/v1/calls/${callId}/form`);
        setForm(read.body);
        return read;
      })}
      {button("own", () => ask("/v1/applications?limit=1", { headers: own }).catch((error) => ({ error: error.name })))}
      {button("nothing", () => ask(`/v1/applications/${crypto.randomUUID()}`, { headers: own }))}
      {form && (
        <Form
          schema={form.schema}
          uiSchema={form.uiSchema}
          validator={validator}
          onSubmit={async ({ formData }) => tell("apply", await apply(formData))}
        />
      )}
      {Object.entries(told).map(([name, what]) => (
        <pre id={`told-${name}`} key={name}>{JSON.stringify(what)}</pre>
      ))}
      <pre id="heard">{JSON.stringify(heard)}</pre>
    </>
  );
}

createRoot(document.getElementById("page")).render(<Page />);
