package no.spinn.matching.index.forward;

/**
 * What an answer to one fact can do to an open condition.
 *
 * @param canFail whether an answer can make it fail
 * @param canClose whether an answer can meet it, or leave nothing open but what the applicant sets itself
 * @param matters whether it depends on the answer, alone or together with others
 */
record PossibleOutcomes(boolean canFail, boolean canClose, boolean matters) {

    static final PossibleOutcomes NONE = new PossibleOutcomes(false, false, false);
}
