package no.spinn.applications.upstream.call;

import com.google.re2j.Pattern;
import com.networknt.schema.regex.RegularExpression;

/**
 * A regular expression of a form, matched by RE2 in time linear in the length of the answer. In the JDK's matcher, a
 * malicious form and answer could occupy a processor for years (ReDoS).
 */
record Re2Pattern(Pattern pattern) implements RegularExpression {

    /** Throws {@link com.google.re2j.PatternSyntaxException} for syntax that RE2 does not support, such as look-ahead. */
    static RegularExpression of(String pattern) {
        return new Re2Pattern(Pattern.compile(pattern));
    }

    /** Whether the value contains a match, as JSON Schema defines it. */
    @Override
    public boolean matches(String value) {
        return pattern.matcher(value).find();
    }
}
