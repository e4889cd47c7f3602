package org.jianhui.query.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.Acknowledgement;
import org.jianhui.kernel.membership.Consent;
import org.jianhui.kernel.membership.Declaration;
import org.jianhui.kernel.membership.EndGround;
import org.jianhui.kernel.membership.LapseCause;
import org.jianhui.kernel.membership.RefusedBy;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * One membership, from the application on.
 *
 * @param village whose list it belongs to
 * @param exception why an exception from the age limits was asked, sealed
 * @param override why it was made, sealed
 * @param refusal why the application was refused, sealed
 * @param lapse why the application, or after the admission the membership, lapsed; null unless it did
 * @param chasedOn when the decision was last chased, because it was late; null if never
 * @param since the day of the last change
 * @param retention why membership is kept, sealed; null unless it is
 * @param ground the same in clear, where an older revision of the event stored it so
 * @param basis what the last judged decision rests on
 */
public record MemberView(
        MembershipId membership,
        UnionId union,
        PersonId person,
        VillageId village,
        MemberStanding standing,
        LocalDate appliedOn,
        Declaration declaration,
        Consent consent,
        Acknowledgement acknowledgement,
        @Nullable Envelope exception,
        @Nullable Envelope override,
        @Nullable RefusedBy refusedBy,
        @Nullable Envelope refusal,
        @Nullable LapseCause lapse,
        @Nullable LocalDate chasedOn,
        @Nullable LocalDate admittedOn,
        LocalDate since,
        @Nullable Envelope retention,
        @Nullable String ground,
        @Nullable EndGround endedBy,
        List<String> warnings,
        Basis basis,
        long version,
        Instant recordedAt) {

    public MemberView {
        warnings = List.copyOf(warnings);
    }

    /** Whether the federation made an exception from the age limits. */
    public boolean overridden() {
        return override != null;
    }
}
