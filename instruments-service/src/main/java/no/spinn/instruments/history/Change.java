package no.spinn.instruments.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The change that led to a new public state. */
@Schema(name = "ChangeKind")
public enum Change {
    /** A fact, a provider or an instrument is new or has changed. */
    PUBLISHED,
    /** An instrument is retired. */
    RETIRED,
    SCHEDULED,
    OPENED,
    CLOSED,
    /** A closed call takes applications again, until another deadline. */
    REOPENED,
    CANCELLED,
    /** The content of an announced call has changed. */
    AMENDED
}
