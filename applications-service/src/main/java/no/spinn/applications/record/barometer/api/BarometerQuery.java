package no.spinn.applications.record.barometer.api;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.common.issue.ParameterIssue;
import no.spinn.applications.record.barometer.Dimension;
import no.spinn.applications.record.barometer.Question;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the barometer. */
public class BarometerQuery {

    private static final String CODE = "[A-Za-z0-9_-]{1,100}";

    @QueryParam("by")
    @Parameter(
            description =
                    "The dimensions to group by, at most two of `year`, `sector`, `county` and `instrument`; repeated, or separated by commas")
    @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = 2)
    List<String> by = List.of();

    @QueryParam("year")
    @Parameter(description = "Only projects with a decision in this year")
    @Schema(pattern = "^" + CODE + "$", examples = "2026")
    @Nullable
    String year;

    @QueryParam("sector")
    @Parameter(description = "Only applicants in this sector; `unknown` for applicants that did not state it")
    @Schema(pattern = "^" + CODE + "$", examples = "municipality")
    @Nullable
    String sector;

    @QueryParam("county")
    @Parameter(
            description =
                    "Only applicants in the county with this number; `unknown` for applicants that did not state it")
    @Schema(pattern = "^" + CODE + "$", examples = "46")
    @Nullable
    String county;

    @QueryParam("instrument")
    @Parameter(description = "Only applications for the instrument with this slug")
    @Schema(pattern = "^" + CODE + "$", examples = "stimulab")
    @Nullable
    String instrument;

    Question question() {
        Map<Dimension, String> filters = new EnumMap<>(Dimension.class);
        put(filters, Dimension.YEAR, year);
        put(filters, Dimension.SECTOR, sector);
        put(filters, Dimension.COUNTY, county);
        put(filters, Dimension.INSTRUMENT, instrument);
        return new Question(
                by.stream()
                        .flatMap(names -> Arrays.stream(names.split(",", -1)))
                        .map(BarometerQuery::dimension)
                        .toList(),
                filters);
    }

    private static void put(Map<Dimension, String> filters, Dimension dimension, @Nullable String value) {
        if (value != null && !value.matches(CODE)) {
            throw refused(name(dimension), ParameterIssue.NOT_A_CODE);
        }
        Optional.ofNullable(value).ifPresent(known -> filters.put(dimension, known));
    }

    private static Dimension dimension(String name) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> name(dimension).equals(name))
                .findFirst()
                .orElseThrow(() -> refused("by", ParameterIssue.NOT_A_DIMENSION));
    }

    private static String name(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }

    private static Refusal refused(String parameter, ParameterIssue issue) {
        return new Refusal(
                KitProblem.MALFORMED, ApplicationDetail.QUESTION_INVALID.words(), List.of(issue.at("?" + parameter)));
    }
}
