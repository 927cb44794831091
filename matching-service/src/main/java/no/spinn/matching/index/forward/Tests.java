package no.spinn.matching.index.forward;

import java.util.List;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactValue;

/** Tests of one fact with consecutive numbers, evaluated together. */
sealed interface Tests permits SortedBounds, CodeTests, Tests.Single {

    void evaluate(FactValue value, TruthTable truthTable);

    /** Tests that share no work. */
    record Single(int first, List<Operator> operators) implements Tests {

        @Override
        public void evaluate(FactValue value, TruthTable truthTable) {
            int number = first;
            for (Operator operator : operators) {
                truthTable.set(number++, operator.test(value));
            }
        }
    }
}
