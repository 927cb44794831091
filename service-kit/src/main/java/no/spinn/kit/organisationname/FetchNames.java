package no.spinn.kit.organisationname;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import no.spinn.kit.businessregister.BusinessRegister;
import no.spinn.kit.businessregister.Finding;
import no.spinn.kit.businessregister.RegisterAnswer;
import no.spinn.kit.businessregister.RegisterUnavailable;
import no.spinn.kit.businessregister.RegisteredUnit;
import no.spinn.kit.organisationname.NameContract.Known;
import no.spinn.kit.schedule.Poller;
import no.spinn.kit.schema.SchemaCurrent;
import no.spinn.kit.sql.AdvisoryLock;
import no.spinn.kit.sql.ExclusiveTask;
import no.spinn.kit.time.OsloDays;
import org.jboss.logging.Logger;

/**
 * Copies the names of the organisations that appear in a service, on one replica at a time. No transaction is open during a question.
 * While the register is down, names that come with the service stand in, and a run ends with the first failure.
 */
@Singleton
public class FetchNames {

    private static final Logger LOG = Logger.getLogger(FetchNames.class);
    private static final AdvisoryLock LOCK = new AdvisoryLock(0x6e616d6573L);
    private static final Duration LONGEST_RUN = Duration.ofMinutes(15);

    /** When a name that came with the service is looked at again. */
    private static final Duration NEXT_DAY = Duration.ofDays(1);

    private final Instance<NameContract> contract;
    private final NameTable table;
    private final OrganisationNames names;
    private final BusinessRegister register;
    private final NameSettings settings;
    private final ExclusiveTask exclusive;
    private final Poller poller;

    FetchNames(
            Instance<NameContract> contract,
            NameTable table,
            OrganisationNames names,
            BusinessRegister register,
            NameSettings settings,
            ExclusiveTask exclusive,
            Poller poller) {
        this.contract = contract;
        this.table = table;
        this.names = names;
        this.register = register;
        this.settings = settings;
        this.exclusive = exclusive;
        this.poller = poller;
    }

    void atStart(@Observes SchemaCurrent event) {
        if (contract.isResolvable()) {
            settings.every().ifPresent(pause -> poller.every(pause, this::run, "names of organisations come later"));
        }
    }

    /** Names what is due, unless another replica does so. */
    public void run() {
        exclusive.run(LOCK, LONGEST_RUN, this::nameAll);
        names.refresh();
    }

    private void nameAll() {
        QuarkusTransaction.requiringNew().run(() -> table.add(contract.get().appearing()));
        List<String> due = QuarkusTransaction.requiringNew().call(() -> table.due(settings.batch()));
        for (String number : due) {
            if (register.isConfigured() && !register.isAskable()) {
                LOG.warnf("Enhetsregisteret cannot be asked; %d names of organisations wait", due.size());
                return;
            }
            name(number);
        }
    }

    private void name(String number) {
        if (!register.isConfigured()) {
            QuarkusTransaction.requiringNew().run(() -> nameWithoutRegister(number));
            return;
        }
        try {
            Finding finding = register.find(number);
            QuarkusTransaction.requiringNew().run(() -> nameAs(number, finding));
        } catch (RegisterUnavailable e) {
            LOG.debugf("no name of %s: %s", number, e.getMessage());
            QuarkusTransaction.requiringNew().run(() -> standIn(number));
        }
    }

    private void nameAs(String number, Finding finding) {
        switch (finding.answer()) {
            case RegisterAnswer.Registered(RegisteredUnit unit) -> store(number, unit.name(), finding);
            case RegisterAnswer.Removed(String name, var since) when name != null -> store(number, name, finding);
            case RegisterAnswer.Removed removed -> table.storeNothing(number, settings.refresh());
            case RegisterAnswer.Unknown unknown -> table.storeNothing(number, settings.refresh());
        }
    }

    private void store(String number, String name, Finding finding) {
        table.store(
                number,
                contract.get().written(number, name),
                NameSource.ENHETSREGISTERET,
                OsloDays.at(finding.asOf()),
                settings.refresh());
    }

    private void nameWithoutRegister(String number) {
        contract.get()
                .known(number)
                .ifPresentOrElse(name -> store(number, name), () -> table.storeNothing(number, NEXT_DAY));
    }

    /** Until the register answers. */
    private void standIn(String number) {
        if (!table.isNamed(number)) {
            contract.get().known(number).ifPresent(name -> store(number, name));
        }
        table.fail(number);
    }

    private void store(String number, Known name) {
        table.store(number, name.name(), NameSource.BUNDLED, name.asOf(), NEXT_DAY);
    }
}
