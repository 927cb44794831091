package no.spinn.applications.record.barometer.api;

import java.math.BigDecimal;
import java.util.List;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey figure, for comparison with the live figures. */
@Schema(name = "BarometerReference")
record Reference(
        Measure measure,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "NO")
        String country,

        @Schema(description = "From 0 to 1", examples = "0.57")
        BigDecimal share,

        String text,
        Source source) {

    private static final Messages WORDS = Messages.of(Reference.class);

    private static final String KS =
            "https://www.ks.no/fagomrader/innovasjon/innovasjonsledelse/innovasjonsbarometeret-for-kommunal-sektor/";

    private static final Source BAROMETER = new Source(
            "KS: Innovasjonsbarometeret for kommunal sektor 2018", KS + "hva-er-innovasjonsbarometeret/", "2018");
    private static final Source BAROMETER_2020 =
            new Source("KS: Innovasjonsbarometeret for kommunal sektor 2020", KS, "2020");
    private static final Source OBSTACLES = new Source(
            "KS: Hva fremmer og hva hemmer innovasjon?", KS + "hva-fremmer-og-hemmer-innovasjon/", "2018-11-13");

    /** What the figure is a share of. */
    enum Measure {
        /** Innovations that were paid for entirely by the organisation's own budget. */
        ENTIRELY_OWN_BUDGET,
        /** Innovators who say that tight finances hamper innovation: the factor that most of them name. */
        TIGHT_FINANCES_HAMPER,
        /** Innovators who say that tight finances promote innovation. */
        TIGHT_FINANCES_PROMOTE
    }

    /** The source of a figure. */
    @Schema(name = "BarometerSource")
    record Source(
            String title,
            String url,

            @Schema(description = "The day or the year of publication", examples = "2018")
            String date) {}

    static List<Reference> all(Languages languages) {
        return List.of(
                of(Measure.ENTIRELY_OWN_BUDGET, "NO", "0.57", BAROMETER, languages),
                of(Measure.ENTIRELY_OWN_BUDGET, "DK", "0.63", BAROMETER, languages),
                of(Measure.TIGHT_FINANCES_HAMPER, "NO", "0.33", OBSTACLES, languages),
                of(Measure.TIGHT_FINANCES_PROMOTE, "NO", "0.22", BAROMETER_2020, languages));
    }

    private static Reference of(Measure measure, String country, String share, Source source, Languages languages) {
        return new Reference(
                measure,
                country,
                new BigDecimal(share),
                languages.text(WORDS.text(measure.name() + "_" + country)),
                source);
    }
}
