package no.spinn.instruments.catalogue.call.api;

/** Examples of the OpenAPI document. A test sends them. */
final class Examples {

    static final String CALL = """
            {
              "instrumentId": "01a209fe-7207-7a7d-a09f-72b66c8ca444",
              "title": {"nb": "Utlysning 2030", "en": "Call 2030"},
              "summary": {"nb": "For kommuner som vil prøve noe nytt.", "en": "For municipalities that want to try something new."},
              "opensAt": "2030-01-15T07:00:00Z",
              "closesAt": "2030-02-28T11:00:00Z",
              "budget": {"amount": "25000000.00", "currency": "NOK"},
              "amountLimits": {
                "minimum": {"amount": "200000.00", "currency": "NOK"},
                "maximum": {"amount": "2000000.00", "currency": "NOK"}
              },
              "grantLimits": [{"applicantType": "municipality", "maximumRate": "0.50"}],
              "expectedAnswerOn": "2030-05-15",
              "form": {
                "type": "object",
                "required": ["need"],
                "properties": {"need": {"type": "string", "minLength": 20, "maxLength": 4000, "x-title": {"nb": "Behovet", "en": "The need"}}}
              },
              "requiredAttachments": [
                {"key": "project-description", "title": {"nb": "Prosjektbeskrivelse", "en": "Project description"}, "mandatory": true}
              ]
            }""";

    static final String CHANGES = """
            {"closesAt": "2030-03-31T10:00:00Z"}""";

    static final String CANCELLATION = """
            {"reason": "The budget was not granted."}""";

    static final String REOPENING = """
            {"closesAt": "2030-03-31T10:00:00Z", "reason": "The service was down before the deadline."}""";

    private Examples() {}
}
