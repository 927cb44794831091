@NullMarked
package no.spinn.applications.record.task.api;

import org.jspecify.annotations.NullMarked;
