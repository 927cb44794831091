package no.spinn.applications.record.barometer;

/** The number of projects with each way of financing. */
public record Counts(long entirelyOwn, long partly, long entirelyExternal) {

    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(ProjectGroup group) {
        return switch (group.financing()) {
            case ENTIRELY_OWN -> new Counts(entirelyOwn + group.count(), partly, entirelyExternal);
            case PARTLY -> new Counts(entirelyOwn, partly + group.count(), entirelyExternal);
            case ENTIRELY_EXTERNAL -> new Counts(entirelyOwn, partly, entirelyExternal + group.count());
        };
    }

    public long of(Financing financing) {
        return switch (financing) {
            case ENTIRELY_OWN -> entirelyOwn;
            case PARTLY -> partly;
            case ENTIRELY_EXTERNAL -> entirelyExternal;
        };
    }

    public long total() {
        return entirelyOwn + partly + entirelyExternal;
    }
}
