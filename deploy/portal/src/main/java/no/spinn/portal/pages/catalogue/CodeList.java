package no.spinn.portal.pages.catalogue;

import java.util.List;

/** A list of codes that others maintain, such as municipality numbers. */
public record CodeList(String id, String name, List<Code> codes) {

    /** A code with its name. */
    public record Code(String code, String text) {}
}
