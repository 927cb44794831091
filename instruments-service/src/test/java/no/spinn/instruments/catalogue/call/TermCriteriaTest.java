package no.spinn.instruments.catalogue.call;

import static no.spinn.criteria.testing.FactBuilder.aFact;
import static no.spinn.criteria.testing.TestConditions.eur;
import static no.spinn.criteria.testing.TestConditions.nok;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.spinn.criteria.code.CodeList;
import no.spinn.criteria.condition.Interpreter;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.value.FactType;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.CriterionOrigin;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.value.Money;
import org.junit.jupiter.api.Test;

class TermCriteriaTest {

    private static final LocalizedText TEXT = new LocalizedText("a", "a", "a");
    private static final Vocabulary VOCABULARY = Vocabulary.of(List.of(
            aFact("organisation.sector", FactType.CODE)
                    .withCodes("municipality", "county", "company")
                    .build(),
            aFact("organisation.county", FactType.CODE)
                    .withCodesOf(CodeList.COUNTIES)
                    .build(),
            aFact("project.grantShare", FactType.DECIMAL).in("ratio").build()));

    private static final Map<String, Object> FITS = Map.of(
            "organisation.sector",
            "municipality",
            "organisation.municipalityNumber",
            "4601",
            "project.themes",
            List.of("mobility"),
            "project.requestedAmount",
            nok("400000.00"),
            "project.budget.total",
            nok("1000000.00"),
            "project.startDate",
            "2027-03-01",
            "project.durationMonths",
            12);

    private static final CallTerms TERMS = terms(
            new Audience(List.of("mobility"), List.of("46")),
            new Funding(
                    Money.nok(30_000_000),
                    new AmountLimits(Money.nok(100_000), Money.nok(500_000)),
                    List.of(
                            new GrantLimit("municipality", null, "0.50"),
                            new GrantLimit("county", new AmountLimits(null, Money.nok(900_000)), null))),
            new CallDates(LocalDate.parse("2027-03-01"), LocalDate.parse("2028-02-29"), null, null));

    @Test
    void everyTermIsACriterion() {
        assertThat(ids(TERMS))
                .containsExactly(
                        "terms.minimum-amount",
                        "terms.maximum-amount",
                        "terms.municipality.maximum-rate",
                        "terms.county.maximum-amount",
                        "terms.regions",
                        "terms.themes",
                        "terms.earliest-start",
                        "terms.latest-end");
        assertThat(TermCriteria.of(TERMS, VOCABULARY))
                .allMatch(criterion -> criterion.origin() == CriterionOrigin.TERMS);
    }

    @Test
    void aCallWithoutTermsHasNone() {
        assertThat(ids(terms(Audience.ALL, new Funding(null, null, List.of()), CallDates.NONE)))
                .isEmpty();
    }

    @Test
    void aProjectWithinAllTermsMeetsThem() {
        assertThat(notMet(FITS)).isEmpty();
        assertThat(unknown(FITS)).isEmpty();
    }

    @Test
    void eachTermIsBrokenAlone() {
        assertThat(notMet(with("project.requestedAmount", nok("99999.99")))).containsExactly("terms.minimum-amount");
        assertThat(notMet(with("project.requestedAmount", nok("500000.01"))))
                .containsExactly("terms.maximum-amount", "terms.municipality.maximum-rate");
        assertThat(notMet(with("project.budget.total", nok("799999.99"))))
                .containsExactly("terms.municipality.maximum-rate");
        assertThat(notMet(with("organisation.municipalityNumber", "0301"))).containsExactly("terms.regions");
        assertThat(notMet(with("project.themes", List.of("culture")))).containsExactly("terms.themes");
        assertThat(notMet(with("project.startDate", "2027-02-28"))).containsExactly("terms.earliest-start");
        assertThat(notMet(with("project.startDate", "2027-03-02"))).containsExactly("terms.latest-end");
    }

    @Test
    void theLimitsOfATypeOfApplicantReplaceThoseOfTheCall() {
        Map<String, Object> county = with("organisation.sector", "county");
        county.put("project.requestedAmount", nok("900000.00"));
        assertThat(notMet(county)).isEmpty();
        county.put("project.requestedAmount", nok("900000.01"));
        assertThat(notMet(county)).containsExactly("terms.county.maximum-amount");
    }

    @Test
    void nothingIsLiftedByLeavingItOut() {
        Map<String, Object> aboveTheRate = with("project.budget.total", nok("700000.00"));
        aboveTheRate.remove("organisation.sector");
        assertThat(unknown(aboveTheRate)).containsExactly("terms.municipality.maximum-rate");
        assertThat(unknown(without("project.budget.total"))).containsExactly("terms.municipality.maximum-rate");
        assertThat(unknown(without("project.requestedAmount")))
                .containsExactly("terms.minimum-amount", "terms.maximum-amount", "terms.municipality.maximum-rate");
        assertThat(unknown(without("organisation.municipalityNumber"))).containsExactly("terms.regions");
    }

    @Test
    void anAmountInAnotherCurrencyIsUnknown() {
        assertThat(unknown(with("project.requestedAmount", eur("1.00"))))
                .containsExactly("terms.minimum-amount", "terms.maximum-amount", "terms.municipality.maximum-rate");
    }

    @Test
    void textsNameTheTermInEachLanguage() {
        Map<String, LocalizedText> texts = new LinkedHashMap<>();
        TermCriteria.of(TERMS, VOCABULARY).forEach(criterion -> texts.put(criterion.key(), criterion.text()));
        assertThat(texts.get("terms.maximum-amount"))
                .isEqualTo(new LocalizedText(
                        "Det søkes om høyst 500\u00a0000\u00a0NOK",
                        "Det blir søkt om høgst 500\u00a0000\u00a0NOK",
                        "The requested amount is at most 500,000\u00a0NOK"));
        assertThat(texts.get("terms.municipality.maximum-rate"))
                .extracting(LocalizedText::nb)
                .isEqualTo("municipality: Tilskuddet dekker høyst 50\u00a0% av kostnadene");
        assertThat(texts.get("terms.regions"))
                .extracting(LocalizedText::en)
                .isEqualTo("The applicant is located in Vestland");
    }

    private static CallTerms terms(Audience audience, Funding funding, CallDates dates) {
        return new CallTerms(new CallTexts(TEXT, TEXT), audience, funding, dates, false, null, List.of(), null);
    }

    private static List<String> ids(CallTerms terms) {
        return TermCriteria.of(terms, VOCABULARY).stream().map(Criterion::key).toList();
    }

    private static Map<String, Object> with(String fact, Object value) {
        Map<String, Object> facts = new LinkedHashMap<>(FITS);
        facts.put(fact, value);
        return facts;
    }

    private static Map<String, Object> without(String fact) {
        Map<String, Object> facts = new LinkedHashMap<>(FITS);
        facts.remove(fact);
        return facts;
    }

    private static List<String> notMet(Map<String, Object> facts) {
        return having(Truth.NOT_MET, facts);
    }

    private static List<String> unknown(Map<String, Object> facts) {
        return having(Truth.UNKNOWN, facts);
    }

    private static List<String> having(Truth truth, Map<String, Object> facts) {
        Facts complete = DerivedFact.complete(Facts.fromJson(facts));
        return TermCriteria.of(TERMS, VOCABULARY).stream()
                .filter(criterion -> criterion.condition() != null
                        && Interpreter.evaluate(criterion.condition(), complete).truth() == truth)
                .map(Criterion::key)
                .toList();
    }
}
