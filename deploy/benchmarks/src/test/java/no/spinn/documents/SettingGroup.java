package no.spinn.documents;

import java.util.List;

/** The settings of one interface, or of one place in the code, and what they are about. */
record SettingGroup(String description, List<Setting> settings) {}
