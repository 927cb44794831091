package no.spinn.kit.security.token;

import java.util.concurrent.CompletableFuture;

/** Where the keys of the issuer come from. */
interface KeySource {

    /** Fetches the JSON Web Key Set. Ends within the timeout of the settings, if need be with a failure. */
    CompletableFuture<String> fetch();
}
