package org.jianhui.command.founding;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.kernel.founding.Certificate;
import org.jianhui.kernel.founding.FollowUp;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.kernel.founding.event.AccountRecorded;
import org.jianhui.kernel.founding.event.CertificateRecorded;
import org.jianhui.kernel.founding.event.PoliceRegistered;
import org.jianhui.kernel.founding.event.SealRecorded;
import org.jspecify.annotations.Nullable;

/** What has followed the approved result so far. */
final class Registrations {

    private final Map<SealKind, LocalDate> seals = new EnumMap<>(SealKind.class);
    private @Nullable LocalDate registeredOn;
    private @Nullable Certificate certificate;
    private @Nullable LocalDate accountOn;

    @EventSourcingHandler
    void evolve(PoliceRegistered event) {
        registeredOn = event.registration().registeredOn();
    }

    @EventSourcingHandler
    void evolve(SealRecorded event) {
        seals.put(event.seal().kind(), event.seal().engravedOn());
    }

    @EventSourcingHandler
    void evolve(CertificateRecorded event) {
        certificate = event.certificate();
    }

    @EventSourcingHandler
    void evolve(AccountRecorded event) {
        accountOn = event.account().openedOn();
    }

    @Nullable
    LocalDate registeredOn() {
        return registeredOn;
    }

    boolean hasSeal(SealKind kind) {
        return seals.containsKey(kind);
    }

    @Nullable
    LocalDate sealedOn() {
        return seals.get(SealKind.COMMITTEE);
    }

    @Nullable
    Certificate certificate() {
        return certificate;
    }

    @Nullable
    LocalDate certifiedOn() {
        return certificate == null ? null : certificate.issuedOn();
    }

    /** Whether this step is done; the seal that counts is the committee's. */
    boolean has(FollowUp step) {
        return switch (step) {
            case POLICE_REGISTRATION -> registeredOn != null;
            case SEAL -> sealedOn() != null;
            case CERTIFICATE -> certificate != null;
            case ACCOUNT -> accountOn != null;
        };
    }
}
