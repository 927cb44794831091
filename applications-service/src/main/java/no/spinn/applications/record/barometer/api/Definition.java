package no.spinn.applications.record.barometer.api;

import no.spinn.kit.language.Languages;
import no.spinn.kit.language.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The definition of the counts, in the language of the reader. */
@Schema(name = "BarometerDefinition")
record Definition(
        @Schema(description = "What Innovasjonsbarometeret asked, whom and when")
        String survey,

        @Schema(description = "What counts as a project here")
        String project,

        @Schema(description = "What `entirelyOwn` means") String entirelyOwn,

        @Schema(description = "What `partly` means") String partly,

        @Schema(description = "What `entirelyExternal` means")
        String entirelyExternal,

        @Schema(description = "What year, sector, county and instrument mean")
        String dimensions,

        @Schema(description = "How the barometer differs from the survey")
        String differences,

        @Schema(description = "Why some counts are withheld")
        String withheld) {

    private static final Messages WORDS = Messages.of(Definition.class);

    static Definition in(Languages languages) {
        return new Definition(
                words("survey", languages),
                words("project", languages),
                words("entirelyOwn", languages),
                words("partly", languages),
                words("entirelyExternal", languages),
                words("dimensions", languages),
                words("differences", languages),
                words("withheld", languages));
    }

    private static String words(String key, Languages languages) {
        return languages.text(WORDS.text(key));
    }
}
