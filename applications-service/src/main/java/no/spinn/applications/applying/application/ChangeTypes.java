package no.spinn.applications.applying.application;

import java.util.List;

/** Types of changes. Whatever appends changes to the feed has a bean of this type. */
public interface ChangeTypes {

    List<String> types();
}
