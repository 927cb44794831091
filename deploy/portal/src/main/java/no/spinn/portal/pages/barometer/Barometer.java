package no.spinn.portal.pages.barometer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How innovation is paid for, as applications-service counts it. */
record Barometer(
        Definition definition, Instant countedAt, Figures total, List<Group> items, List<Reference> references) {

    /** What the words mean. */
    record Definition(
            String survey,
            String project,
            String entirelyOwn,
            String partly,
            String entirelyExternal,
            String dimensions,
            String differences,
            String withheld) {}

    /** Numbers of projects; none when they are withheld. */
    record Figures(
            @Nullable Counts counts,
            @Nullable Shares shares,
            @Nullable String withheld) {

        public boolean isWithheld() {
            return withheld != null;
        }
    }

    /** Numbers of projects by how they are paid. */
    record Counts(long entirelyOwn, long partly, long entirelyExternal, long total) {}

    /** The same as shares of all. */
    record Shares(BigDecimal entirelyOwn, BigDecimal partly, BigDecimal entirelyExternal) {}

    /** One group of projects. */
    record Group(
            @Nullable String year,
            @Nullable String sector,
            @Nullable Named county,
            @Nullable Named instrument,
            Figures figures) {}

    /** A county or an instrument. */
    record Named(
            @Nullable String number,
            @Nullable String slug,
            @Nullable String name) {}

    /** A figure of a survey. */
    record Reference(String measure, String country, BigDecimal share, String text, Source source) {}

    /** Where a figure is from. */
    record Source(String title, String url, String date) {}
}
