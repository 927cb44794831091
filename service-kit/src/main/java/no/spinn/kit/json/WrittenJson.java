package no.spinn.kit.json;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** A value that has been written as JSON already, so that what goes to several places is written once. */
public record WrittenJson(@JsonValue @JsonRawValue String text) {}
