package no.spinn.applications.testdata;

import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;

import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import no.spinn.kit.time.OsloDays;

/** A granted project of Oslo, with 2,000,000 kroner at two milestones, a progress report and a final report. */
public final class Project {

    private static final String TERMS = """
            {"text":"Half of the costs.","startsOn":"2027-03-01","endsOn":"2028-02-29",
             "milestones":[{"key":"start","title":"Begun","dueOn":"%s","amount":{"amount":"1500000.00","currency":"NOK"}},
               {"key":"pilot","title":"Pilot","dueOn":"%s","amount":{"amount":"500000.00","currency":"NOK"}}],
             "reports":[{"key":"progress","kind":"progress","title":"Progress","milestone":"pilot"},
               {"key":"final","kind":"final","title":"Final","dueOn":"%s"}]}""";
    private static final String REPORT = """
            {"text":"Two schools use it.","figures":[{"name":"Pupils","value":120}],
             "accounts":{"costs":[{"type":"procured_services","amount":{"amount":"10.00","currency":"NOK"}}],"financing":[]}}""";

    private Project() {}

    /** Terms whose reports are due in ten days and in a year. */
    public static String terms() {
        LocalDate today = LocalDate.now(OsloDays.OSLO);
        return TERMS.formatted(today, today.plusDays(10), today.plusDays(365));
    }

    /** Terms for a grant of this sum, of which the pilot is always 500,000 kroner. */
    static String termsOf(String granted) {
        BigDecimal first = new BigDecimal(granted).subtract(new BigDecimal("500000.00"));
        return terms().replace("1500000.00", first.toPlainString());
    }

    public static Response write(String application, String terms) {
        return PROVIDER.request().body(terms).put(application + "/agreement");
    }

    public static Response accept(String application) {
        String tag = OSLO.request().get(application + "/agreement").header("ETag");
        return OSLO.act().header("If-Match", tag).post(application + "/agreement/acceptance");
    }

    public static String accepted(UUID callId) {
        String application = Handling.granted(callId);
        write(application, terms()).then().statusCode(200);
        accept(application).then().statusCode(200);
        return application;
    }

    public static String started(UUID callId) {
        String application = accepted(callId);
        OSLO.act().post(application + "/start").then().statusCode(200);
        return application;
    }

    public static String reported(UUID callId) {
        String application = started(callId);
        deliver(application, "progress").then().statusCode(200);
        deliver(application, "final").then().statusCode(200);
        return application;
    }

    public static Response deliver(String application, String report) {
        return OSLO.act().body(REPORT).post("%s/reports/%s/delivery".formatted(application, report));
    }

    /** Records a payment of today with a new reference. */
    public static Response pay(String application, String milestone, String amount) {
        return PROVIDER.act()
                .body(payment(
                        milestone,
                        amount,
                        LocalDate.now(OsloDays.OSLO),
                        UUID.randomUUID().toString()))
                .post(application + "/payments");
    }

    public static String payment(String milestone, String amount, LocalDate paidOn, String reference) {
        return """
                {"milestone":"%s","amount":{"amount":"%s","currency":"NOK"},"paidOn":"%s","reference":"%s"}""".formatted(milestone, amount, paidOn, reference);
    }

    public static String receipt(String amount, LocalDate receivedOn, String reference) {
        return """
                {"amount":{"amount":"%s","currency":"NOK"},"receivedOn":"%s","reference":"%s"}""".formatted(amount, receivedOn, reference);
    }
}
