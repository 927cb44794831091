package no.spinn.portal.pages.barometer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The groups of projects as bars, whose parts are shares.
 *
 * @param sectors the names of types of organisations
 */
record Chart(String by, Barometer barometer, Map<String, String> sectors) {

    private static final int ROW = 44;
    private static final int WIDTH = 600;

    /**
     * A bar of the picture, in its units; the parts are empty where the figures are withheld.
     *
     * @param y its upper edge
     */
    record Bar(String name, Barometer.Figures figures, int y, int own, int partly, int external) {

        public int labelY() {
            return y + 12;
        }

        public int barY() {
            return y + 18;
        }

        public int partlyX() {
            return own;
        }

        public int externalX() {
            return own + partly;
        }
    }

    public List<String> dimensions() {
        return BarometerResource.DIMENSIONS;
    }

    public List<Bar> bars() {
        List<Barometer.Group> groups = barometer.items();
        return IntStream.range(0, groups.size())
                .mapToObj(place -> bar(groups.get(place), place * ROW))
                .toList();
    }

    public int height() {
        return Math.max(ROW, barometer.items().size() * ROW);
    }

    public boolean isEmpty() {
        return barometer.items().isEmpty();
    }

    public String headingKey(String dimension) {
        return "barometer.by." + dimension;
    }

    private Bar bar(Barometer.Group group, int y) {
        Barometer.Shares shares = group.figures().shares();
        if (shares == null) {
            return new Bar(name(group), group.figures(), y, 0, 0, 0);
        }
        int own = units(shares.entirelyOwn());
        int partly = units(shares.partly());
        boolean any = shares.entirelyExternal().signum() > 0;
        return new Bar(name(group), group.figures(), y, own, partly, any ? WIDTH - own - partly : 0);
    }

    private static int units(BigDecimal share) {
        return share.multiply(BigDecimal.valueOf(WIDTH))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }

    private String name(Barometer.Group group) {
        return switch (by) {
            case "year" -> Objects.requireNonNullElse(group.year(), "–");
            case "county" -> name(group.county());
            case "instrument" -> name(group.instrument());
            default -> {
                String sector = Objects.requireNonNullElse(group.sector(), "–");
                yield sectors.getOrDefault(sector, sector);
            }
        };
    }

    private static String name(Barometer.@Nullable Named named) {
        if (named == null) {
            return "–";
        }
        String number = Objects.requireNonNullElse(named.number(), "–");
        String other = Objects.requireNonNullElse(named.slug(), number);
        return Objects.requireNonNullElse(named.name(), other);
    }
}
