package no.spinn.instruments.reference.codelist.api;

import java.util.List;
import no.spinn.criteria.code.CodeList;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code list in the caller's language. */
@Schema(
        name = "CodeList",
        description = "A list of codes that another organisation maintains, with the codes that are valid now")
record CodeListView(
        @Schema(examples = "ssb-county-numbers") String id,

        @Schema(description = "What the codes are, and who maintains them")
        String name,

        @Schema(description = "In ascending order") List<CodeView> codes) {

    private static final Messages NAMES = Messages.of(CodeListView.class);

    @Schema(name = "ListedCode", description = "A code with its text")
    record CodeView(
            @Schema(examples = "46") String code,

            @Schema(examples = "Vestland") String text) {}

    /** A list without its codes. */
    @Schema(name = "CodeListReference", description = "A code list, to be read by its id")
    record Reference(String id, String name) {

        static Reference of(CodeList list, Languages languages) {
            return new Reference(list.id(), nameOf(list, languages));
        }
    }

    static CodeListView of(CodeList list, Languages languages) {
        return new CodeListView(
                list.id(),
                nameOf(list, languages),
                list.codes().stream()
                        .map(code -> new CodeView(code.code(), languages.text(code.name())))
                        .toList());
    }

    private static String nameOf(CodeList list, Languages languages) {
        return languages.text(NAMES.text(list.id()));
    }
}
