package no.spinn.criteria.testing;

import static no.spinn.criteria.testing.FactBuilder.aFact;

import java.util.List;
import no.spinn.criteria.value.FactType;
import no.spinn.criteria.vocabulary.Vocabulary;

/** A fact of each type. */
public final class SmallVocabulary {

    public static final String USER_DRIVEN = "project.userDriven";
    /** One of municipality, county and company. */
    public static final String SECTOR = "organisation.sector";
    /** One code of an external list. */
    public static final String COUNTRY = "organisation.country";
    /** Any of health, education and climate. */
    public static final String THEMES = "project.themes";
    /** From 0 to 4. */
    public static final String PARTNERS = "project.partnerCount";
    /** 0 or more, with decimals. */
    public static final String GROWTH = "organisation.growth";

    public static final String BUDGET = "project.budget.total";
    public static final String START = "project.startDate";

    public static final Vocabulary VOCABULARY = Vocabulary.of(List.of(
            aFact(USER_DRIVEN, FactType.BOOLEAN).build(),
            aFact(SECTOR, FactType.CODE)
                    .withCodes("municipality", "county", "company")
                    .build(),
            aFact(COUNTRY, FactType.CODE).withCodesOf("iso-3166-1-alpha-2").build(),
            aFact(THEMES, FactType.CODES)
                    .withCodes("health", "education", "climate")
                    .build(),
            aFact(PARTNERS, FactType.INTEGER).atLeast(0).atMost(4).build(),
            aFact(GROWTH, FactType.DECIMAL).atLeast(0).build(),
            aFact(BUDGET, FactType.MONEY).build(),
            aFact(START, FactType.DATE).build()));

    private SmallVocabulary() {}
}
