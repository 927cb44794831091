/**
 * How innovation projects are paid for: which projects are counted, how they are grouped, and which counts can be published
 * without disclosing anything about one or two organisations.
 */
@NullMarked
package no.spinn.applications.record.barometer;

import org.jspecify.annotations.NullMarked;
