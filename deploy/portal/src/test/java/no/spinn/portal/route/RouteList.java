package no.spinn.portal.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Generates the list of routes: as few lines as say which service alone has a path. */
final class RouteList {

    private static final String HEADER = """
            # The bare paths of the gateway: those that one service alone has, or alone had in the first release. Every service has all of its paths under its own name as well.
            # Generated from the OpenAPI documents by RoutesTest of deploy/portal; -Dspinn.contracts=write writes it.
            # A line is a service and a path, which covers everything under it. {} is any one segment; * at the end is any rest of a segment.
            # The first line that matches counts.
            """;

    /** The code in the address of a problem type says which service has it; those of the kit are the same at all. */
    private static final String PROBLEM_TYPES = """
            applications /v1/problem-types/SPINN-APP-*
            instruments /v1/problem-types/SPINN-INS-*
            instruments /v1/problem-types/SPINN-KIT-*
            matching /v1/problem-types/SPINN-MAT-*
            """;

    /** The segments below which services are told apart. */
    private static final int HEAD = 2;

    private final Node root = new Node();
    private final List<String> lines = new ArrayList<>();

    private RouteList() {}

    static String of(Paths paths) {
        RouteList list = new RouteList();
        paths.services().keySet().forEach(path -> list.add(path, paths.bare(path)));
        list.list(list.root, List.of(), null);
        return HEADER
                + list.lines.stream().sorted(mostSpecificFirst()).collect(Collectors.joining("\n", "", "\n"))
                + PROBLEM_TYPES;
    }

    private static final class Node {

        private final Map<String, Node> children = new TreeMap<>();
        private Set<Service> own = EnumSet.noneOf(Service.class);

        Set<Service> all() {
            Set<Service> all = EnumSet.noneOf(Service.class);
            all.addAll(own);
            children.values().forEach(child -> all.addAll(child.all()));
            return all;
        }

        /** The service that this path belongs to: its own, or the only one that has anything below. */
        @Nullable
        Service owner() {
            Set<Service> candidates = own.isEmpty() ? all() : own;
            return candidates.size() == 1 ? candidates.iterator().next() : null;
        }
    }

    private void add(String path, Set<Service> services) {
        Node node = root;
        for (String segment : Route.segments(path)) {
            node = node.children.computeIfAbsent(segment, first -> new Node());
        }
        node.own = services;
    }

    private void list(Node node, List<String> path, @Nullable Service covered) {
        Service owner = path.size() < HEAD ? null : node.owner();
        if (owner != null && owner != covered) {
            lines.add(owner.word() + " /" + String.join("/", path));
        }
        Service now = owner == null ? covered : owner;
        node.children.forEach((segment, child) -> {
            List<String> longer = new ArrayList<>(path);
            longer.add(segment);
            list(child, longer, now);
        });
    }

    private static Comparator<String> mostSpecificFirst() {
        Comparator<String> byHead =
                Comparator.comparing(line -> path(line).subList(0, HEAD).toString());
        return byHead.thenComparing(line -> -path(line).size()).thenComparing(line -> line.replace("{}", "~"));
    }

    private static List<String> path(String line) {
        return Route.segments(line.substring(line.indexOf('/')));
    }
}
