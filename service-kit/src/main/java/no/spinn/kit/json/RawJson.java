package no.spinn.kit.json;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** A value that is already serialised as JSON. Used to serialise once what is sent to several places. */
public record RawJson(@JsonValue @JsonRawValue String text) {}
