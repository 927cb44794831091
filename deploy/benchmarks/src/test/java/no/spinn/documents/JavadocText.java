package no.spinn.documents;

import com.github.javaparser.ast.nodeTypes.NodeWithJavadoc;
import com.github.javaparser.javadoc.Javadoc;
import com.github.javaparser.javadoc.description.JavadocDescriptionElement;
import com.github.javaparser.javadoc.description.JavadocInlineTag;
import java.util.Locale;
import java.util.stream.Collectors;

/** A Javadoc comment as Markdown in one line. */
final class JavadocText {

    private JavadocText() {}

    static String of(NodeWithJavadoc<?> documented) {
        return documented.getJavadoc().map(JavadocText::of).orElse("");
    }

    private static String of(Javadoc javadoc) {
        return javadoc.getDescription().getElements().stream()
                .map(JavadocText::of)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .strip();
    }

    private static String of(JavadocDescriptionElement element) {
        if (element instanceof JavadocInlineTag tag) {
            String content = tag.getContent().strip();
            return "`%s`".formatted(isReference(tag) ? setting(content) : content);
        }
        return element.toText();
    }

    private static boolean isReference(JavadocInlineTag tag) {
        return tag.getName().startsWith("link");
    }

    /** A reference to another setting of the interface, or to a constant. */
    private static String setting(String reference) {
        String member = reference.substring(reference.indexOf('#') + 1);
        return member.endsWith("()")
                ? SettingNames.kebab(member.substring(0, member.length() - 2))
                : member.toLowerCase(Locale.ROOT);
    }
}
