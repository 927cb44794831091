package no.spinn.kit.representation;

/**
 * A request that the cache could not answer, and whose response can be cached.
 *
 * @param generation the state of the cache when the request arrived
 */
record CacheMiss(String uri, String acceptLanguage, long generation) {

    static final String KEY = "spinn.representation";
}
