package no.spinn.instruments.catalogue.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import no.spinn.kit.problem.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in the profile of forms, and what is outside. */
class FormProfileTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** One question of each kind, with every keyword that it can have. */
    static final String EVERYTHING = """
            $schema: https://json-schema.org/draft/2020-12/schema
            type: object
            x-title: {nb: Søknad, en: Application}
            required: [need, agreed]
            x-order: [need, web, day, kind, schools, pupils, share, agreed, topics, partners, contact]
            additionalProperties: false
            properties:
              need: {type: string, x-title: {nb: Behov, nn: Behov, en: Need}, x-description: {nb: Kort, en: Short}, minLength: 1, maxLength: 3000}
              web: {type: string, title: Nettsted, format: uri, x-hint: anything}
              day: {type: string, title: Dag, format: date}
              kind:
                type: string
                x-title: {nb: Type, en: Kind}
                oneOf:
                  - {const: pilot, x-title: {nb: Pilot, en: Pilot}}
                  - {const: full_scale, x-title: {nb: Full skala, en: Full scale}}
                default: pilot
              schools: {type: integer, title: Skoler, minimum: 0, maximum: 500}
              pupils: {type: string, title: Elever, pattern: "^[0-9]+$", maxLength: 5}
              share: {type: number, title: Andel, exclusiveMinimum: 0, exclusiveMaximum: 1, multipleOf: 0.01}
              agreed: {type: boolean, title: Enige}
              topics:
                type: array
                title: Temaer
                uniqueItems: true
                maxItems: 2
                items: {type: string, oneOf: [{const: a, title: A}, {const: b, title: B}]}
              partners:
                type: array
                title: Partnere
                items: {type: object, required: [name], properties: {name: {type: string, title: Navn, maxLength: 80}}}
              contact:
                type: object
                title: Kontakt
                description: Hvem vi kan spørre
                properties: {email: {type: string, title: E-post, format: email}}
            """;

    @Test
    void everyKindOfQuestionIsInTheProfile() {
        assertThat(faults(EVERYTHING)).isEmpty();
        assertThat(faults("type: object")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type: array                                                       | /form/type wrong_value
            {type: object, $schema: http://json-schema.org/draft-07/schema#}  | /form/$schema wrong_value
            {type: object, $ref: '#'}                                         | /form/$ref not_in_profile
            {type: object, patternProperties: {}}                             | /form/patternProperties not_in_profile
            {type: object, additionalProperties: true}                        | /form/additionalProperties wrong_value
            {type: object, required: [a]}                                     | /form/required/0 unknown_question
            {type: object, required: a}                                       | /form/required wrong_value
            {type: object, properties: []}                                    | /form/properties wrong_value
            {type: object, properties: {a: 1}}                                | /form/properties/a wrong_value
            """)
    void aFormOutsideTheProfileIsRefused(String form, String fault) {
        assertThat(faults(form)).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: strnig, title: A}                                          | /type wrong_value
            {title: A}                                                        | /type wrong_value
            {type: [string, 'null'], title: A}                                | /type wrong_value
            {type: string}                                                    | missing
            {type: string, x-title: {nb: ' '}}                                | /x-title wrong_value
            {type: string, x-title: {de: A}}                                  | /x-title wrong_value
            {type: string, title: 7}                                          | /title wrong_value
            {type: string, title: A, enum: [a, b]}                            | /enum not_in_profile
            {type: string, title: A, const: a}                                | /const not_in_profile
            {type: string, title: A, allOf: []}                               | /allOf not_in_profile
            {type: string, title: A, minimum: 1}                              | /minimum not_in_profile
            {type: string, title: A, maxLength: -1}                           | /maxLength wrong_value
            {type: string, title: A, minLength: 2, maxLength: 1}              | /maxLength out_of_order
            {type: string, title: A, format: regex}                           | /format wrong_value
            {type: string, title: A, pattern: '(?=a)b'}                       | /pattern wrong_value
            {type: string, title: A, pattern: '((a{100}){100}){100}'}         | /pattern too_large
            {type: string, title: A, oneOf: []}                               | /oneOf missing
            {type: string, title: A, oneOf: [{const: a}]}                     | /oneOf/0 missing
            {type: string, title: A, oneOf: [{title: B}]}                     | /oneOf/0 missing
            {type: string, title: A, oneOf: [{const: a, title: B, type: string}]} | /oneOf/0/type not_in_profile
            {type: string, title: A, oneOf: [{const: a, title: B}, {const: a, title: C}]} | /oneOf/1/const repeated
            {type: string, title: A, oneOf: [{const: a, title: B}], maxLength: 3} | /maxLength not_in_profile
            {type: integer, title: A, minimum: 2.5, maximum: 1}               | /maximum out_of_order
            {type: number, title: A, multipleOf: 0}                           | /multipleOf wrong_value
            {type: array, title: A}                                           | /items missing
            {type: array, title: A, items: {type: array, items: {type: string}}} | /items missing
            {type: array, title: A, items: {type: string, oneOf: [{const: a, title: B}]}} | /uniqueItems wrong_value
            {type: object, title: A, properties: {'a/b': {type: string, title: B}}} | /properties/a~1b wrong_value
            {type: object, title: A, x-order: [b, b], properties: {b: {type: string, title: B}}} | /x-order/1 repeated
            """)
    void aQuestionOutsideTheProfileIsRefusedAtItsPlace(String question, String fault) {
        assertThat(faults("{type: object, properties: {a: %s}}".formatted(question)))
                .containsExactly("/form/properties/a" + (fault.startsWith("/") ? fault : " " + fault));
    }

    @Test
    void allFaultsComeAtOnce() {
        assertThat(faults("{type: object, not: {}, properties: {a: {type: string, enum: [b]}, b: {}}}"))
                .containsExactlyInAnyOrder(
                        "/form/not not_in_profile",
                        "/form/properties/a missing",
                        "/form/properties/a/enum not_in_profile",
                        "/form/properties/b/type wrong_value");
    }

    static Map<String, Object> read(String form) {
        try {
            return YAML.readValue(form, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> faults(String form) {
        Faults faults = new Faults();
        FormProfile.check(read(form), "/form", faults);
        return faults.all().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
