/**
 * Lists of applications and of what belongs to them, such as appeals and reports: filters, orders, pages and counts. A feature says
 * where its rows are found; SQL is written here alone.
 */
@NullMarked
package no.spinn.applications.applying.list;

import org.jspecify.annotations.NullMarked;
