package no.spinn.matching.index.reverse;

/** All profiles, by the verdict of criteria on them. */
public record Audience(ProfileSet eligible, ProfileSet undetermined, ProfileSet ineligible) {}
