/**
 * What has happened to applications, in one order that never changes. Each organisation follows what it could see when it
 * happened.
 */
@NullMarked
package no.spinn.applications.record.change;

import org.jspecify.annotations.NullMarked;
