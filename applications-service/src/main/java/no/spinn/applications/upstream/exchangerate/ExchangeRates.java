package no.spinn.applications.upstream.exchangerate;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.spinn.kit.sql.Sql;

/** The published rates, one for each currency and day. */
@ApplicationScoped
class ExchangeRates {

    private final Sql database;

    ExchangeRates(Sql database) {
        this.database = database;
    }

    /** The kroner for one euro and for one unit of another currency, on the same day. */
    record Pair(LocalDate day, BigDecimal euro, BigDecimal unit) {}

    /** Stores what was published. A rate that was corrected replaces the former one. */
    void store(List<ExchangeRate> rates) {
        database.execute(
                """
                INSERT INTO exchange_rate AS stored (currency, day, kroner, source)
                SELECT currency, day, kroner, 'NORGES_BANK'
                FROM unnest(?, ?::date[], ?::numeric[]) AS published (currency, day, kroner)
                ON CONFLICT (currency, day) DO UPDATE SET kroner = excluded.kroner, fetched_at = excluded.fetched_at
                WHERE stored.kroner <> excluded.kroner""",
                texts(rates, ExchangeRate::currency),
                texts(rates, rate -> rate.day().toString()),
                texts(rates, rate -> rate.kroner().toPlainString()));
    }

    /** Returns the last day with a rate of the euro. */
    Optional<LocalDate> lastDay() {
        return database
                .list(
                        "SELECT day FROM exchange_rate WHERE currency = 'EUR' ORDER BY day DESC LIMIT 1",
                        row -> row.getObject(1, LocalDate.class))
                .stream()
                .findFirst();
    }

    /** Returns the newest rates of these days, of a day on which both currencies have one. A krone is a krone. */
    Optional<Pair> newest(String currency, LocalDate from, LocalDate until) {
        return database
                .list(
                        """
                        SELECT day, euro.kroner, unit.kroner
                        FROM exchange_rate euro JOIN (
                            SELECT currency, day, kroner FROM exchange_rate
                            UNION ALL SELECT 'NOK', day, 1 FROM exchange_rate WHERE currency = 'EUR') unit USING (day)
                        WHERE euro.currency = 'EUR' AND unit.currency = ? AND day BETWEEN ? AND ?
                        ORDER BY day DESC LIMIT 1""",
                        row -> new Pair(row.getObject(1, LocalDate.class), row.getBigDecimal(2), row.getBigDecimal(3)),
                        currency,
                        from,
                        until)
                .stream()
                .findFirst();
    }

    private static String[] texts(List<ExchangeRate> rates, Function<ExchangeRate, String> member) {
        return rates.stream().map(member).toArray(String[]::new);
    }
}
