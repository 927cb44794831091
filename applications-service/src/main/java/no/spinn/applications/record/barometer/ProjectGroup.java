package no.spinn.applications.record.barometer;

import java.util.Set;

/**
 * The projects with the same place and the same way of financing.
 *
 * @param organisations all organisations behind the projects, or three of them when there are more
 */
record ProjectGroup(Place place, Financing financing, long count, Set<String> organisations) {}
