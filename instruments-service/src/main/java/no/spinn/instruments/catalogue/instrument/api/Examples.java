package no.spinn.instruments.catalogue.instrument.api;

/** Examples of the OpenAPI document. A test sends them. */
final class Examples {

    static final String INSTRUMENT = """
            {
              "slug": "smartere-hverdag",
              "nature": "guidance_and_grant",
              "name": {"nb": "Smartere hverdag", "en": "Smarter everyday"},
              "summary": {"nb": "Midler til kommuner som prøver ut nye tjenester.", "en": "Money for municipalities that try out new services."},
              "description": {"nb": "Ordningen dekker inntil halvparten av kostnadene.", "en": "The scheme covers up to half of the costs."},
              "themes": ["welfare", "digitalisation"],
              "criteria": [
                {
                  "kind": "eligibility",
                  "text": {"nb": "Søkeren er en kommune eller fylkeskommune.", "en": "The applicant is a municipality or a county."},
                  "condition": {"fact": "organisation.sector", "oneOf": ["municipality", "county"]}
                },
                {
                  "kind": "assessment",
                  "text": {"nb": "Nytte for brukerne", "en": "Benefit for users"},
                  "assessment": {"weight": "1", "scale": {"from": 1, "to": 7}, "threshold": 4}
                }
              ],
              "decisionRules": {
                "individualDecision": true,
                "appeal": {
                  "body": {
                    "organisation": "0192:123456785",
                    "name": {"nb": "Klagenemnda for innovasjonsmidler", "en": "The Appeals Board for Innovation Grants"}
                  },
                  "legalBasis": {"nb": "Forvaltningsloven § 28", "en": "Section 28 of the Public Administration Act"},
                  "weeks": 3
                },
                "stateAid": "de_minimis",
                "sources": [{"title": "Regelverk for Smartere hverdag", "url": "https://example.no/regelverk", "date": "2026"}]
              }
            }""";

    static final String CRITERIA = """
            {
              "criteria": [
                {
                  "kind": "eligibility",
                  "text": {"nb": "Kommunen har minst 5 000 innbyggere.", "en": "The municipality has at least 5,000 inhabitants."},
                  "condition": {
                    "all": [
                      {"fact": "organisation.sector", "equals": "municipality"},
                      {"fact": "organisation.population", "atLeast": 5000}
                    ]
                  }
                }
              ]
            }""";

    static final String RETIREMENT = """
            {"reason": "The scheme has been merged with another one."}""";

    private Examples() {}
}
