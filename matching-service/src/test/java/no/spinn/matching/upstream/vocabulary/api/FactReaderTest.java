package no.spinn.matching.upstream.vocabulary.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.problem.Fault;
import no.spinn.matching.upstream.vocabulary.Fact;
import no.spinn.matching.upstream.vocabulary.FactNames;
import no.spinn.matching.upstream.vocabulary.FactType;
import no.spinn.matching.upstream.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactReaderTest {

    private static final LocalizedText TEXT = new LocalizedText("Varighet", null, "Duration");

    @Test
    void namesOnlyTheBoundsThatAFactHas() {
        assertThat(details(BigDecimal.ONE, null, 0)).containsExactly("the value must be at least 1");
        assertThat(details(null, BigDecimal.TEN, 11)).containsExactly("the value must be at most 10");
        assertThat(details(BigDecimal.ONE, BigDecimal.TEN, 0)).containsExactly("the value must be from 1 to 10");
        assertThat(details(BigDecimal.ONE, null, 1)).isEmpty();
    }

    private static List<String> details(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum, int value) {
        Fact fact = new Fact("d", FactType.INTEGER, Set.of(), minimum, maximum, TEXT, new FactNames(TEXT, Map.of()));
        FactReader reader = new FactReader(new Vocabulary(Map.of("d", fact)));
        reader.read(Map.of("d", IntNode.valueOf(value)));
        return reader.faults().stream().map(Fault::detail).toList();
    }
}
