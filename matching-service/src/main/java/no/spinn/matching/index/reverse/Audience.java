package no.spinn.matching.index.reverse;

/** Every profile, by the verdict that criteria give on it. */
public record Audience(ProfileSet eligible, ProfileSet undetermined, ProfileSet ineligible) {}
