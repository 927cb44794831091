package no.spinn.applications.common.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftIssueTest {

    private static final Map<String, String> ANYTHING = List.of(
                    "characters",
                    "longest",
                    "currency",
                    "amount",
                    "minimum",
                    "maximum",
                    "fact",
                    "costs",
                    "financing",
                    "share",
                    "partner",
                    "count",
                    "countries",
                    "text",
                    "criterion",
                    "reason",
                    "signature")
            .stream()
            .collect(Collectors.toMap(place -> place, place -> "7"));

    @ParameterizedTest
    @EnumSource
    void hasAMessageInEveryLanguage(DraftIssue draftIssue) {
        Fault fault = draftIssue.at(Pointer.ROOT.to("place"), ANYTHING);
        LocalizedText words = Objects.requireNonNull(fault.words());
        assertThat(Stream.of(Language.values()).map(words::nearest)).noneMatch(String::isBlank);
        assertThat(words.nearest(Language.EN)).isNotIn(words.nb(), words.nn());
        assertThat(fault.detail()).isEqualTo(words.nearest(Language.EN));
        assertThat(fault.code()).matches("[a-z]+(_[a-z]+)*");
    }

    @Test
    void usesEveryMessage() {
        assertThat(Messages.of(DraftIssue.class).keys())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DraftIssue.values())
                        .map(draftIssue -> draftIssue.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
