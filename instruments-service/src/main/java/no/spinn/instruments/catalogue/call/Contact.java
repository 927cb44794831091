package no.spinn.instruments.catalogue.call;

import org.jspecify.annotations.Nullable;

/** Whom to ask: a function, never a person's private address. */
public record Contact(
        String name, @Nullable String email, @Nullable String url) {}
