package org.jianhui.command.founding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.command.founding.Phase.Approved;
import org.jianhui.command.founding.Phase.Asked;
import org.jianhui.command.founding.Phase.Ended;
import org.jianhui.command.founding.Phase.Established;
import org.jianhui.command.founding.Phase.FollowingUp;
import org.jianhui.kernel.act.rule.CaseStillOpen;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.act.rule.StepIsDue;
import org.jianhui.kernel.document.PaperKind;
import org.jspecify.annotations.Nullable;

/** All that is known of a founding, for the steps that decide on it; and the strict order in which they come (E-11). */
record Dossier(
        Terms terms,
        PaperNumbers numbers,
        PapersInForce papers,
        Group group,
        Registrations registrations,
        Progress progress) {

    Phase phase() {
        return progress.phase();
    }

    CaseStillOpen stillOpen() {
        return new CaseStillOpen(
                phase() instanceof Ended,
                phase() instanceof Ended ended ? ended.cause().name() : "");
    }

    StepIsDue due(String step, boolean due) {
        return new StepIsDue(step, phase().label(), due);
    }

    boolean asks(PaperKind request) {
        return phase() instanceof Asked open && open.kind() == request;
    }

    /** What is missing before anything that needs the group. */
    NothingSkipped groupedFor(String step) {
        List<String> missing = new ArrayList<>();
        if (group.since() == null) {
            if (!(phase() instanceof Approved)) {
                missing.add(PaperKind.FOUNDING_REPLY.name());
            }
            missing.add(PaperKind.GROUP_NOTICE.name());
        }
        return new NothingSkipped(step, missing);
    }

    /** The day the result was approved; null while it is not. */
    @Nullable
    LocalDate resultApprovedOn() {
        if (phase() instanceof FollowingUp open) {
            return open.approvedOn();
        }
        return phase() instanceof Established done ? done.approvedOn() : null;
    }
}
