package no.spinn.kit.problem.http;

import java.util.List;
import java.util.stream.Collectors;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.Messages;

/** Problem types as a page for people: plain HTML, without scripts. */
final class ProblemPage {

    private static final Messages WORDS = Messages.of(ProblemPage.class);

    private final Language language;

    ProblemPage(Language language) {
        this.language = language;
    }

    String of(List<ProblemType> types) {
        String body = types.stream().map(this::section).collect(Collectors.joining("\n"));
        return page(
                WORDS.in(language, "all_types"), "<h1>%s</h1>%n%s".formatted(WORDS.in(language, "all_types"), body));
    }

    String of(ProblemType type) {
        return page(type.code() + " " + type.title(), section(type));
    }

    private String page(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body>
                <main>
                %s
                </main>
                </body>
                </html>
                """.formatted(language.tag(), escape(title), body);
    }

    private String section(ProblemType type) {
        return """
                <section id="%1$s">
                <h2>%1$s %2$s</h2>
                <p>%3$s</p>
                <dl>
                %4$s
                </dl>
                </section>""".formatted(escape(type.code()), escape(type.title()), escape(type.description()), facts(type));
    }

    private String facts(ProblemType type) {
        StringBuilder facts = new StringBuilder();
        add(facts, "status", Integer.toString(type.status()));
        add(facts, "remedy", escape(type.remedy()));
        add(facts, "fault_codes", list(type.faultCodes()));
        add(
                facts,
                "operations",
                list(type.operations().stream()
                        .map(operation -> operation.method() + " " + operation.path())
                        .toList()));
        return facts.toString().stripTrailing();
    }

    private void add(StringBuilder facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.append("<dt>%s</dt><dd>%s</dd>%n".formatted(WORDS.in(language, name), value));
        }
    }

    private static String list(List<String> codes) {
        return codes.stream().map(code -> "<code>" + escape(code) + "</code>").collect(Collectors.joining("<br>\n"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
