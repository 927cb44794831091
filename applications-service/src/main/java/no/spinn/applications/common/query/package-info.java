/** Parts of queries that are written from tables in the code. Knows no feature. */
@NullMarked
package no.spinn.applications.common.query;

import org.jspecify.annotations.NullMarked;
