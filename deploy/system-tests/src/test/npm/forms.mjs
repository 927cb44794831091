// Judges drawn forms as front ends use them: strict Ajv compiles the schema, rjsf draws every question, JSON Forms finds every control.
// Argument: a JSON file with a list of {name, schema, uiSchema, layout}. Prints one line for each fault.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as jsonForms from "@jsonforms/core";
import FormModule from "@rjsf/core";
import validatorModule from "@rjsf/validator-ajv8";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const Form = FormModule.default ?? FormModule;
const validator = validatorModule.default ?? validatorModule;
const { Generate, Resolve } = jsonForms.default ?? jsonForms;

function compile(Validator, schema) {
  const ajv = new Validator({ strict: true, allErrors: true });
  (addFormats.default ?? addFormats)(ajv);
  ajv.compile(schema);
}

function questions(schema, scope = "#") {
  return Object.entries(schema.properties ?? {}).flatMap(([name, question]) => {
    const place = `${scope}/properties/${name}`;
    return question.type === "object" ? questions(question, place) : [{ place, question }];
  });
}

function controls(layout) {
  return layout.type === "Control" ? [layout.scope] : layout.elements.flatMap(controls);
}

function escaped(text) {
  return renderToStaticMarkup(createElement("i", null, text)).slice(3, -4);
}

function* faults({ schema, uiSchema, layout }) {
  for (const Validator of [Ajv, Ajv2020]) {
    try {
      compile(Validator, schema);
    } catch (refused) {
      yield `${Validator.name}: ${refused.message}`;
    }
  }
  const drawn = renderToStaticMarkup(createElement(Form, { schema, uiSchema, validator }));
  if (drawn.includes("Unsupported field")) {
    yield "rjsf does not draw all of it";
  }
  const all = questions(schema);
  for (const { question } of all) {
    if (!question.title || !drawn.includes(escaped(question.title))) {
      yield `rjsf shows no title for ${JSON.stringify(question)}`;
    }
  }
  const places = all.map(({ place }) => place);
  if (JSON.stringify(controls(layout)) !== JSON.stringify(places)) {
    yield `the layout has ${controls(layout)} instead of ${places}`;
  }
  const unknown = controls(layout).filter((scope) => !Resolve.schema(schema, scope, schema));
  if (unknown.length > 0) {
    yield `JSON Forms finds no ${unknown}`;
  }
  const generated = controls(Generate.uiSchema(schema, "VerticalLayout", "#", schema));
  if (generated.length === 0 && places.length > 0) {
    yield "JSON Forms generates no controls";
  }
}

let found = 0;
for (const form of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  for (const fault of faults(form)) {
    console.log(`${form.name}: ${fault}`);
    found++;
  }
}
process.exitCode = found === 0 ? 0 : 1;
