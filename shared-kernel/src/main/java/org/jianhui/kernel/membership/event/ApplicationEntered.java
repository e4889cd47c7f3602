package org.jianhui.kernel.membership.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.Acknowledgement;
import org.jianhui.kernel.membership.Consent;
import org.jianhui.kernel.membership.Declaration;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * A person has applied to join; the rules that were judged, and the arithmetic, are in the basis.
 *
 * @param village whose list the application belongs to
 * @param exception why the federation is asked for an exception from the age limits, sealed; null if the limits hold
 * @param warnings ids of rules that did not hold and only warn
 */
@EventName("membership.application-entered")
public record ApplicationEntered(
        MembershipId membership,
        UnionId union,
        PersonId person,
        VillageId village,
        Declaration declaration,
        Consent consent,
        Acknowledgement acknowledgement,
        @Nullable Envelope exception,
        LocalDate appliedOn,
        List<String> warnings,
        Basis basis)
        implements JudgedMembershipEvent {

    public ApplicationEntered {
        warnings = List.copyOf(warnings);
    }

    /** Whether it waits for the federation before the union may admit. */
    public boolean asksException() {
        return exception != null;
    }
}
