package no.spinn.applications.upstream.call;

import com.google.re2j.Pattern;
import com.networknt.schema.regex.RegularExpression;

/**
 * A regular expression of a form, matched by RE2 in time that grows with the answer and never faster. With the JDK's
 * matcher, a form and an answer could be made that keep a processor busy for years.
 */
record LinearPattern(Pattern pattern) implements RegularExpression {

    /** Throws {@link com.google.re2j.PatternSyntaxException} for what RE2 cannot run, such as look-ahead. */
    static RegularExpression of(String pattern) {
        return new LinearPattern(Pattern.compile(pattern));
    }

    /** Whether it is found anywhere in the value, as JSON Schema has it. */
    @Override
    public boolean matches(String value) {
        return pattern.matcher(value).find();
    }
}
