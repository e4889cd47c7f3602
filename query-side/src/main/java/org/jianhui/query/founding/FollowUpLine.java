package org.jianhui.query.founding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.founding.BankAccount;
import org.jianhui.kernel.founding.Certificate;
import org.jianhui.kernel.founding.FollowUp;
import org.jianhui.kernel.founding.PoliceRegistration;
import org.jianhui.kernel.founding.Seal;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.kernel.founding.event.FollowUpOpened;
import org.jspecify.annotations.Nullable;

/**
 * What follows the approved result, and how far it has come.
 *
 * @param approval number of the approving reply
 * @param late the steps that were done after their day
 * @param reminded the steps that were overdue and reminded of
 */
public record FollowUpLine(
        String approval,
        LocalDate approvedOn,
        LocalDate dueOn,
        LocalDate certificateDueOn,
        @Nullable PoliceRegistration registration,
        List<Seal> seals,
        @Nullable Certificate certificate,
        @Nullable BankAccount account,
        List<FollowUp> late,
        List<FollowUp> reminded) {

    static FollowUpLine of(FollowUpOpened event) {
        return new FollowUpLine(
                event.approval(),
                event.approvedOn(),
                event.dueOn(),
                event.certificateDueOn(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    FollowUpLine registered(PoliceRegistration paper, boolean isLate) {
        return with(paper, seals, certificate, account, later(FollowUp.POLICE_REGISTRATION, isLate), reminded);
    }

    FollowUpLine sealed(Seal seal, boolean isLate) {
        List<Seal> more = new ArrayList<>(seals);
        more.add(seal);
        boolean counts = seal.kind() == SealKind.COMMITTEE && isLate;
        return with(registration, List.copyOf(more), certificate, account, later(FollowUp.SEAL, counts), reminded);
    }

    FollowUpLine certified(Certificate paper, boolean isLate) {
        return with(registration, seals, paper, account, later(FollowUp.CERTIFICATE, isLate), reminded);
    }

    FollowUpLine banked(BankAccount opened, boolean isLate) {
        return with(registration, seals, certificate, opened, later(FollowUp.ACCOUNT, isLate), reminded);
    }

    FollowUpLine reminded(FollowUp step) {
        List<FollowUp> more = new ArrayList<>(reminded);
        more.add(step);
        return with(registration, seals, certificate, account, late, List.copyOf(more));
    }

    /** The steps that are not done, in their order; the seal that counts is the committee's. */
    public List<FollowUp> missing() {
        List<FollowUp> missing = new ArrayList<>();
        note(missing, FollowUp.POLICE_REGISTRATION, registration != null);
        note(missing, FollowUp.SEAL, seals.stream().anyMatch(seal -> seal.kind() == SealKind.COMMITTEE));
        note(missing, FollowUp.CERTIFICATE, certificate != null);
        note(missing, FollowUp.ACCOUNT, account != null);
        return missing;
    }

    private static void note(List<FollowUp> missing, FollowUp step, boolean done) {
        if (!done) {
            missing.add(step);
        }
    }

    private List<FollowUp> later(FollowUp step, boolean isLate) {
        List<FollowUp> more = new ArrayList<>(late);
        if (isLate) {
            more.add(step);
        }
        return List.copyOf(more);
    }

    private FollowUpLine with(
            @Nullable PoliceRegistration police,
            List<Seal> engraved,
            @Nullable Certificate paper,
            @Nullable BankAccount opened,
            List<FollowUp> lateOnes,
            List<FollowUp> remindedOnes) {
        return new FollowUpLine(
                approval, approvedOn, dueOn, certificateDueOn, police, engraved, paper, opened, lateOnes, remindedOnes);
    }
}
