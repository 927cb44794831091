package no.spinn.applications.record.barometer;

/** The values of a project in all dimensions. A value that is not known is {@link #UNKNOWN}. */
public record Place(String year, String sector, String county, String instrument) {

    public static final String UNKNOWN = "unknown";

    public String in(Dimension dimension) {
        return switch (dimension) {
            case YEAR -> year;
            case SECTOR -> sector;
            case COUNTY -> county;
            case INSTRUMENT -> instrument;
        };
    }
}
