// Reads an AsyncAPI document with the parser of the AsyncAPI initiative, and its examples with Ajv, since the parser leaves those of
// version 3 alone. Argument: the file. Prints a line for each fault and exits with 1, or prints how much the document has.
import { readFileSync } from "node:fs";
import { Parser } from "@asyncapi/parser";
import Ajv from "ajv";
import addFormats from "ajv-formats";

const WARNING = 1;
const text = readFileSync(process.argv[2], "utf8");
const { document, diagnostics } = await new Parser().parse(text);
const faults = diagnostics
  .filter(({ severity }) => severity <= WARNING)
  .map(({ code, path, message }) => `${code} ${path.join("/")}: ${message}`);

const ajv = new Ajv({ strict: false, allErrors: true });
(addFormats.default ?? addFormats)(ajv);
const raw = JSON.parse(text);
ajv.addSchema(raw, "asyncapi");
let examples = 0;
for (const [type, message] of Object.entries(raw.components.messages)) {
  for (const { payload } of message.examples ?? []) {
    examples++;
    const valid = ajv.getSchema(`asyncapi#/components/messages/${type}/payload`);
    if (!valid(payload)) {
      faults.push(`${type}: ${ajv.errorsText(valid.errors)}`);
    }
  }
}

if (document && faults.length === 0) {
  console.log(`${document.channels().all().length} channels, ${document.messages().all().length} messages, ${examples} examples`);
} else {
  faults.forEach((fault) => console.log(fault));
  process.exitCode = 1;
}
