package no.spinn.documents;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings of an interface with {@code @ConfigMapping}, those of its nested interfaces included. */
final class SettingMapping {

    private final ClassOrInterfaceDeclaration mapping;

    SettingMapping(ClassOrInterfaceDeclaration mapping) {
        this.mapping = mapping;
    }

    static boolean is(ClassOrInterfaceDeclaration type) {
        return type.isAnnotationPresent("ConfigMapping");
    }

    SettingGroup settings() {
        String prefix = text(mapping, "ConfigMapping", "prefix").orElseThrow();
        return new SettingGroup(
                JavadocText.of(mapping), settings(mapping, prefix, "").toList());
    }

    private Stream<Setting> settings(ClassOrInterfaceDeclaration type, String prefix, String about) {
        return type.getMethods().stream()
                .filter(method -> !method.isDefault())
                .flatMap(method -> settings(method, prefix, about));
    }

    private Stream<Setting> settings(MethodDeclaration method, String prefix, String about) {
        String name = prefix + "."
                + text(method, "WithName", "value").orElseGet(() -> SettingNames.kebab(method.getNameAsString()));
        boolean keyed = method.getType().toString().startsWith("Map<");
        Type value = keyed ? lastArgument(method.getType()) : method.getType();
        String key = keyed ? name + ".*" : name;
        return nested(value)
                .map(group -> settings(group, key, joined(JavadocText.of(method), JavadocText.of(group))))
                .orElseGet(() -> Stream.of(setting(method, key, value, about)));
    }

    private Setting setting(MethodDeclaration method, String name, Type type, String about) {
        String own = JavadocText.of(method);
        return new Setting(
                name, shown(type), text(method, "WithDefault", "value").orElse(""), own.isEmpty() ? about : own);
    }

    private Optional<ClassOrInterfaceDeclaration> nested(Type type) {
        return mapping.getMembers().stream()
                .filter(BodyDeclaration::isClassOrInterfaceDeclaration)
                .map(BodyDeclaration::asClassOrInterfaceDeclaration)
                .filter(group -> group.getNameAsString().equals(type.asString()))
                .findFirst();
    }

    private static String joined(String first, String second) {
        return (first + " " + second).strip();
    }

    /** Without {@code Optional}: that a setting may be left out shows in its default. */
    private static String shown(Type type) {
        return type.asString().replaceFirst("^Optional<(.*)>$", "$1");
    }

    private static Type lastArgument(Type map) {
        ClassOrInterfaceType type = map.asClassOrInterfaceType();
        return type.getTypeArguments().orElseThrow().getLast().orElseThrow();
    }

    /** The text of a member of an annotation; of its only member, if it has no names. */
    static Optional<String> text(NodeWithAnnotations<?> annotated, String annotation, String member) {
        return annotated
                .getAnnotationByName(annotation)
                .flatMap(found -> member(found, member))
                .map(SettingMapping::text);
    }

    private static Optional<Expression> member(AnnotationExpr annotation, String member) {
        if (annotation.isSingleMemberAnnotationExpr()) {
            return Optional.of(annotation.asSingleMemberAnnotationExpr().getMemberValue());
        }
        return annotation
                .toNormalAnnotationExpr()
                .flatMap(normal -> normal.getPairs().stream()
                        .filter(pair -> pair.getNameAsString().equals(member))
                        .map(pair -> pair.getValue())
                        .findFirst());
    }

    private static String text(Expression value) {
        if (value instanceof BinaryExpr sum) {
            return text(sum.getLeft()) + text(sum.getRight());
        }
        return value.isStringLiteralExpr() ? value.asStringLiteralExpr().asString() : value.toString();
    }
}
