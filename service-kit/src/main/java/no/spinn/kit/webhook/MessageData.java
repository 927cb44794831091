package no.spinn.kit.webhook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the record that is the {@code data} of messages of some types, or what writes data of many shapes. The OpenAPI document
 * describes these messages as webhooks.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MessageData {

    /** The name of the webhook in the document. */
    String name();

    /** The types of the messages. */
    String[] types();
}
