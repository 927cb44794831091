package no.spinn.matching.index.forward;

import java.util.List;

/**
 * An answer that nobody has given yet.
 *
 * @param planned whether the applicant sets the fact itself
 * @param truth the truth of each condition for each member of the project
 * @param lacking for each of them, whether it lacks the fact
 */
record Answer(FactConditions conditions, boolean planned, List<TruthTable> truth, List<Boolean> lacking) {}
