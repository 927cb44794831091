package no.spinn.instruments.catalogue.form;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.text.Characters;

/**
 * Checks the regular expressions of a form. RE2 matches answers in linear time, so it has neither look-around nor
 * back-references.
 */
final class FormPatterns {

    private static final int MAX_LENGTH = 200;

    /** RE2 expands nested repetitions, so a few characters can become a program that fills the memory. */
    private static final long MAX_SIZE = 500;

    private FormPatterns() {}

    static void check(String pattern, Pointer place, Faults faults) {
        if (Characters.count(pattern) > MAX_LENGTH) {
            faults.add(FormIssue.PATTERN_TOO_LONG.at(place, Map.of("most", MAX_LENGTH)));
        } else if (new Size(pattern).writtenOut() > MAX_SIZE) {
            faults.add(FormIssue.PATTERN_TOO_LARGE.at(place, Map.of("most", MAX_SIZE)));
        } else {
            compile(pattern, place, faults);
        }
    }

    private static void compile(String pattern, Pointer place, Faults faults) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            faults.add(FormIssue.PATTERN_MALFORMED.at(place, Map.of("reason", e.getDescription())));
        }
    }

    /** Counts the parts of a pattern with its repetitions expanded. The count of a malformed pattern is arbitrary. */
    private static final class Size {

        private final String pattern;
        private final Deque<Long> outside = new ArrayDeque<>();
        private int at;
        private long sum;
        private long last;

        Size(String pattern) {
            this.pattern = pattern;
        }

        long writtenOut() {
            for (at = 0; at < pattern.length(); at++) {
                switch (pattern.charAt(at)) {
                    case '(' -> open();
                    case ')' -> close();
                    case '{' -> repeat();
                    default -> {
                        skipToEndOfPart();
                        add(1);
                    }
                }
            }
            while (!outside.isEmpty()) {
                close();
            }
            return sum;
        }

        private void open() {
            outside.push(sum);
            sum = 0;
            last = 0;
        }

        private void close() {
            long group = sum + 1;
            sum = outside.isEmpty() ? 0 : outside.pop();
            add(group);
        }

        private void add(long part) {
            last = part;
            sum = Math.min(sum + part, Integer.MAX_VALUE);
        }

        // {n}, {n,} or {n,m}; other braces are literal.
        private void repeat() {
            int end = pattern.indexOf('}', at);
            String range = end < 0 ? "" : pattern.substring(at + 1, end);
            if (!range.matches("\\d{1,4}(,\\d{0,4})?")) {
                add(1);
                return;
            }
            String most = range.endsWith(",") ? range.replace(",", "") : range.substring(range.indexOf(',') + 1);
            long repeated = Math.min(last * Math.max(Long.parseLong(most), 1), Integer.MAX_VALUE);
            sum = Math.min(sum - last + repeated, Integer.MAX_VALUE);
            last = repeated;
            at = end;
        }

        private void skipToEndOfPart() {
            if (pattern.charAt(at) == '\\') {
                at++;
            } else if (pattern.charAt(at) == '[') {
                skipToEndOfClass();
            }
        }

        private void skipToEndOfClass() {
            int first = pattern.startsWith("^", at + 1) ? at + 2 : at + 1;
            for (at = first; at < pattern.length(); at++) {
                if (pattern.charAt(at) == '\\') {
                    at++;
                } else if (pattern.charAt(at) == ']' && at > first) {
                    return;
                }
            }
        }
    }
}
