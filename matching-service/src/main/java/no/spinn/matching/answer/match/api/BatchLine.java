package no.spinn.matching.answer.match.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The matches of one project of a batch. */
@Schema(description = "One line of the response")
record BatchLine(
        @Schema(description = "The key of the project in the request")
        String key,

        MatchAnswer matches) {}
