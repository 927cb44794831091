package no.spinn.instruments.catalogue.form;

import java.util.Map;

/**
 * A form in one language, as libraries draw it.
 *
 * @param schema JSON Schema of the answers, without keywords of our own
 * @param uiSchema what rjsf (react-jsonschema-form) needs beside the schema
 * @param layout what JSON Forms needs beside the schema: its UI schema
 */
public record DrawnForm(Map<String, Object> schema, Map<String, Object> uiSchema, Map<String, Object> layout) {}
