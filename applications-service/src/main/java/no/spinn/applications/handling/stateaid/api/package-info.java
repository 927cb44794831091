/**
 * State aid over HTTP: declarations, the sum of de minimis aid that an organisation has received and may still receive, and
 * the public list of awards.
 */
@NullMarked
package no.spinn.applications.handling.stateaid.api;

import org.jspecify.annotations.NullMarked;
