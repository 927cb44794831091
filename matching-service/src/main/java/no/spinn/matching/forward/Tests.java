package no.spinn.matching.forward;

import java.util.List;
import no.spinn.matching.condition.FactValue;
import no.spinn.matching.condition.Operator;

/** Tests of one fact with consecutive numbers, worked out together. */
sealed interface Tests permits Ladder, CodeTests, Tests.Single {

    void evaluate(FactValue value, Worths worths);

    /** Tests that have nothing in common. */
    record Single(int first, List<Operator> operators) implements Tests {

        @Override
        public void evaluate(FactValue value, Worths worths) {
            int number = first;
            for (Operator operator : operators) {
                worths.set(number++, operator.test(value));
            }
        }
    }
}
