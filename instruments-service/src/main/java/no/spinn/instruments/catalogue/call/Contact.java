package no.spinn.instruments.catalogue.call;

import org.jspecify.annotations.Nullable;

/** The contact for questions: a function, never the private address of a person. */
public record Contact(
        String name, @Nullable String email, @Nullable String url) {}
