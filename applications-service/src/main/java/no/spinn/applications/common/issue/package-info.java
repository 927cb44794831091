/** The faults that an application can have, with messages in each language. The rules that find them are in the features. */
@NullMarked
package no.spinn.applications.common.issue;

import org.jspecify.annotations.NullMarked;
