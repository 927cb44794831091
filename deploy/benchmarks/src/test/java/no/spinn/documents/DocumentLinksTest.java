package no.spinn.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every relative link of every page leads to a file and, with an anchor, to a heading of it. */
class DocumentLinksTest {

    private static final Path ROOT = Path.of(System.getProperty("spinn.root"));
    private static final Set<String> GENERATED = Set.of("target", "node_modules");

    @TempDir
    private Path folder;

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            broken.addAll(brokenLinks(page, ROOT));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void findsThePagesOfTheProject() throws IOException {
        assertThat(pages()).contains(ROOT.resolve("README.md"), ROOT.resolve("docs/adr/README.md"));
    }

    @Test
    void namesALinkToAFileThatIsMissing() throws IOException {
        Path page = page("page.md", "[one](page.md) and [two](missing.md)");
        assertThat(brokenLinks(page, folder)).containsExactly("page.md: missing.md");
    }

    @Test
    void namesALinkToAHeadingThatIsMissing() throws IOException {
        page("other.md", "# What `it` is, and why\n```\n# no heading\n```\n## Twice\n## Twice");
        Path page = page("page.md", """
                [good](other.md#what-it-is-and-why) [good](other.md#twice-1) [bad](other.md#no-heading) [bad](#here)
                """);
        assertThat(brokenLinks(page, folder)).containsExactly("page.md: other.md#no-heading", "page.md: #here");
    }

    @Test
    void leavesOtherSitesAndCodeAlone() throws IOException {
        Path page =
                page("page.md", "[site](https://example.org/a.md) `[code](missing.md)`\n```\n[code](missing.md)\n```");
        assertThat(brokenLinks(page, folder)).isEmpty();
    }

    private Path page(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> brokenLinks(Path page, Path root) throws IOException {
        List<String> broken = new ArrayList<>();
        for (String link : MarkdownPage.read(page).links()) {
            if (!link.matches("[a-z]+:.*") && !leadsSomewhere(page, link, root)) {
                broken.add("%s: %s".formatted(root.relativize(page), link));
            }
        }
        return broken;
    }

    private static boolean leadsSomewhere(Path page, String link, Path root) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        if (!target.startsWith(root) || !Files.exists(target)) {
            return false;
        }
        return parts.length == 1
                || Files.isRegularFile(target)
                        && MarkdownPage.read(target).anchors().contains(parts[1]);
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                String name = directory.getFileName().toString();
                boolean foreign =
                        GENERATED.contains(name) || name.matches("\\.(?!github$).+") && !directory.equals(ROOT);
                return foreign ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    pages.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return pages;
    }
}
