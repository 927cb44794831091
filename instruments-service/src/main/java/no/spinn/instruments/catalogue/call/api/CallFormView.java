package no.spinn.instruments.catalogue.call.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import no.spinn.instruments.catalogue.call.CallTerms;
import no.spinn.instruments.catalogue.form.DrawForm;
import no.spinn.instruments.catalogue.form.DrawnForm;
import no.spinn.kit.language.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a call in the caller's language. */
@Schema(
        name = "CallForm",
        description = "The form of a call in one language, as rjsf and JSON Forms draw it without preparation")
record CallFormView(
        @Schema(
                description =
                        "JSON Schema of an application's answers, with titles in the language of Content-Language; valid in the drafts 2020-12 and 07, without keywords of our own. A call without a form has a schema without questions")
        @JsonInclude(content = JsonInclude.Include.ALWAYS)
        Map<String, Object> schema,

        @Schema(
                description =
                        "The `uiSchema` of rjsf (react-jsonschema-form): the order of the questions, and their widgets")
        Map<String, Object> uiSchema,

        @Schema(description = "The UI schema of JSON Forms: a control for each question, in their order")
        Map<String, Object> layout) {

    static CallFormView of(CallTerms terms, Languages languages) {
        DrawnForm form = DrawForm.of(terms.form(), languages::text);
        return new CallFormView(form.schema(), form.uiSchema(), form.layout());
    }
}
