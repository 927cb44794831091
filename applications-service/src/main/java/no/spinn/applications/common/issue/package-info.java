/** What an application can lack, in the words of each language. Which rule finds it is for the features to know. */
@NullMarked
package no.spinn.applications.common.issue;

import org.jspecify.annotations.NullMarked;
