package no.spinn.matching.answer.match.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer for one project of many. */
@Schema(description = "One line of the answer")
record BatchLine(
        @Schema(description = "The key that came with the project")
        String key,

        MatchAnswer matches) {}
