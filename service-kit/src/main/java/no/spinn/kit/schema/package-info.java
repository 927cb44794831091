/**
 * The schema of the database: who migrates it, whether it is current, and when work on it begins. See docs/adr/0025. What the
 * role of the running service may do is in {@code db/kit/afterMigrate__grants.sql}.
 */
@NullMarked
package no.spinn.kit.schema;

import org.jspecify.annotations.NullMarked;
