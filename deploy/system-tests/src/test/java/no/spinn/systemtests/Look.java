package no.spinn.systemtests;

import java.util.List;
import java.util.stream.Stream;

/** A language and a way to look at a page. */
record Look(String language, Browser.View view) {

    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");
    private static final List<Integer> WIDTHS = List.of(320, 1200);

    /** Those with a script and those without take turns. */
    static List<Look> all() {
        return LANGUAGES.stream()
                .flatMap(language -> WIDTHS.stream()
                        .flatMap(width -> Stream.of(true, false)
                                .flatMap(dark -> Stream.of(true, false)
                                        .map(script -> new Look(language, new Browser.View(width, dark, script))))))
                .toList();
    }

    /** One look with a script and one without, so that the pages have all of them among each other. */
    static List<Look> two(int row) {
        List<Look> all = all();
        int pairs = all.size() / 2;
        return List.of(all.get(2 * Math.floorMod(5 * row, pairs)), all.get(2 * Math.floorMod(7 * row + 3, pairs) + 1));
    }

    /** For the name of a file. */
    String name() {
        return language + "-" + view.toString().replace(' ', '-');
    }
}
