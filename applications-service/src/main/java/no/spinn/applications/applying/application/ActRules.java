package no.spinn.applications.applying.application;

import java.util.List;
import java.util.Set;

/**
 * What a feature adds to the table of acts: the objects that an act is about, its deadline, and what else refuses it. A feature
 * whose use cases refuse an act for another reason than role and state has a bean of this type.
 */
public interface ActRules {

    /** The acts that these rules are about. Each act has rules in one feature at most. */
    Set<Act> acts();

    /** Reads what the rules need to know. The number of queries does not depend on the number of cases. */
    Judge read(List<ActCase> cases);

    /** The rules, with all that they need to know about these cases. */
    interface Judge {

        /** The ways in which the act, which role and state allow, is possible; empty when there is no object for it. */
        List<Possibility> possibilities(Act act, ActCase one);
    }
}
