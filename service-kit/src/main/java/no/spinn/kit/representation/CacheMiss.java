package no.spinn.kit.representation;

/**
 * What a request asks for that was not kept, but can be once it has been made.
 *
 * @param generation of what is read for it
 */
record CacheMiss(String uri, String acceptLanguage, long generation) {

    static final String KEY = "spinn.representation";
}
