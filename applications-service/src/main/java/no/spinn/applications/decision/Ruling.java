package no.spinn.applications.decision;

import no.spinn.applications.application.Application;
import no.spinn.kit.problem.Pointer;

/**
 * A decision that is about to be made.
 *
 * @param application with its row locked
 * @param place where it stands in the request, for what is wrong with it
 */
public record Ruling(Application application, Proposal proposal, Pointer place) {}
