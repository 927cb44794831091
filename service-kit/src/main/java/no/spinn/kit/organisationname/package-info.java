/**
 * Names of Norwegian organisations, stored by each service that shows them: one replica copies them from the register in the background,
 * and requests read them from memory. A service that has a bean of {@link no.spinn.kit.organisationname.NameContract} also has the table
 * {@code organisation_name}.
 */
@NullMarked
package no.spinn.kit.organisationname;

import org.jspecify.annotations.NullMarked;
