package no.spinn.applications.record.barometer;

import java.util.Set;

/**
 * The projects at one place that are paid for in one way.
 *
 * @param organisations some of those whose they are: all, or three where there are more
 */
record Projects(Place place, Financing financing, long count, Set<String> organisations) {}
