package no.spinn.applications.record.barometer.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.spinn.applications.record.barometer.Barometer;
import no.spinn.applications.record.barometer.Cell;
import no.spinn.applications.record.barometer.Counties;
import no.spinn.applications.record.barometer.Dimension;
import no.spinn.applications.record.barometer.Question;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How innovation is paid for. */
@Schema(name = "Barometer")
record BarometerView(
        Definition definition,

        @Schema(description = "When the projects were counted")
        Instant countedAt,

        @Schema(description = "The dimensions by which the items are grouped")
        List<Dimension> by,

        @Schema(description = "All projects that match the question")
        Figures total,

        @Schema(description = "One item for each group that has projects")
        List<Group> items,

        @Schema(description = "Survey figures for comparison")
        List<Reference> references) {

    /** The projects of one group. */
    @Schema(name = "BarometerGroup")
    record Group(
            @Schema(examples = "2026") @Nullable String year,

            @Schema(examples = "municipality") @Nullable String sector,

            @Nullable CountyView county,
            @Nullable InstrumentView instrument,
            Figures figures) {

        static Group of(Barometer.Line line, Map<String, LocalizedText> instruments, Languages languages) {
            Map<Dimension, String> values = line.cell().values();
            return new Group(
                    values.get(Dimension.YEAR),
                    values.get(Dimension.SECTOR),
                    CountyView.of(line.cell(), languages),
                    InstrumentView.of(line.cell(), instruments, languages),
                    Figures.of(line.counts()));
        }
    }

    /** A county. */
    @Schema(name = "BarometerCounty")
    record CountyView(
            @Schema(
                    description =
                            "The county of today of the municipality number that the applicant stated. Where that is divided between counties: its first two digits; or `unknown`",
                    examples = "46")
            String number,

            @Schema(
                    description = "The name since 1 January 2024; absent for numbers of earlier divisions",
                    examples = "Vestland")
            @Nullable
            String name) {

        static @Nullable CountyView of(Cell cell, Languages languages) {
            String number = cell.values().get(Dimension.COUNTY);
            return number == null
                    ? null
                    : new CountyView(
                            number, Counties.name(number).map(languages::text).orElse(null));
        }
    }

    /** An instrument. */
    @Schema(name = "BarometerInstrument")
    record InstrumentView(
            @Schema(description = "The slug, or `unknown`", examples = "stimulab")
            String slug,

            @Schema(examples = "StimuLab") @Nullable String name) {

        static @Nullable InstrumentView of(Cell cell, Map<String, LocalizedText> instruments, Languages languages) {
            String slug = cell.values().get(Dimension.INSTRUMENT);
            LocalizedText name = slug == null ? null : instruments.get(slug);
            return slug == null ? null : new InstrumentView(slug, name == null ? null : languages.text(name));
        }
    }

    static BarometerView of(
            Barometer barometer, Question question, Map<String, LocalizedText> instruments, Languages languages) {
        Barometer.Answer answer = barometer.answer(question);
        return new BarometerView(
                Definition.in(languages),
                barometer.countedAt(),
                question.by(),
                Figures.of(answer.total().counts()),
                answer.lines().stream()
                        .map(line -> Group.of(line, instruments, languages))
                        .toList(),
                Reference.all(languages));
    }
}
