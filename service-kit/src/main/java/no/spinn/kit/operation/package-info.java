/**
 * The operations of a service, read from its resources: their paths and methods, and whether they need a token. For what runs before
 * a request reaches its resource.
 */
@NullMarked
package no.spinn.kit.operation;

import org.jspecify.annotations.NullMarked;
