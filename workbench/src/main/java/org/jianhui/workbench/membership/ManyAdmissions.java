package org.jianhui.workbench.membership;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.query.membership.MemberLine;
import org.jianhui.query.membership.MemberStanding;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Problem;
import org.jianhui.workbench.web.Forms;
import org.jianhui.workbench.web.OneByOther;
import org.jspecify.annotations.Nullable;

/**
 * Admits many applicants one after the other (M-09), each in an act of its own with its own event: what is refused for one says
 * nothing about the next. Sending it again does nothing twice.
 */
final class ManyAdmissions {

    private final MemberDesk desk;
    private final MembershipActs acts;
    private final Forms forms;

    ManyAdmissions(MemberDesk desk, MembershipActs acts, Forms forms) {
        this.desk = desk;
        this.acts = acts;
        this.forms = forms;
    }

    AdmissionResults admit(MembershipInput.Admissions typed, Caller caller) {
        AtomicReference<@Nullable SeenAt> seenAt = new AtomicReference<>();
        List<AdmissionResult> items = OneByOther.each(
                typed.chosen(),
                membership -> admitted(membership, typed, caller, seenAt),
                (membership, failure) -> notDone(membership, failure, caller));
        return new AdmissionResults(items, seenAt.get());
    }

    private AdmissionResult admitted(
            MembershipId membership,
            MembershipInput.Admissions typed,
            Caller caller,
            AtomicReference<@Nullable SeenAt> seenAt) {
        MemberLine line = desk.line(membership, null, caller.account(), null);
        boolean before = line.member().standing() == MemberStanding.MEMBER;
        Outcome outcome = caller.performPart(
                typed.act(),
                membership.value(),
                acts.decide(MemberAct.ADMISSION, line.member(), MembershipInput.Decision.EMPTY, caller.requestId()));
        seenAt.set(OneByOther.later(seenAt.get(), outcome.seenAt()));
        return new AdmissionResult(
                membership,
                desk.masked(line).name(),
                before ? AdmissionFate.ALREADY : AdmissionFate.ADMITTED,
                null,
                null,
                null);
    }

    private AdmissionResult notDone(MembershipId membership, RuntimeException failure, Caller caller) {
        Problem problem = OneByOther.said(failure, forms, caller);
        @Nullable MemberLine line = known(membership, caller);
        String name = line == null ? "" : desk.masked(line).name();
        return line != null && line.member().standing() == MemberStanding.MEMBER
                ? new AdmissionResult(membership, name, AdmissionFate.ALREADY, null, null, null)
                : new AdmissionResult(
                        membership, name, AdmissionFate.REFUSED, problem.code(), problem.clause(), problem.detail());
    }

    /** Null if the caller may not know of it, or nobody can say just now. */
    private @Nullable MemberLine known(MembershipId membership, Caller caller) {
        try {
            return desk.line(membership, null, caller.account(), null);
        } catch (RuntimeException unknown) {
            return null;
        }
    }
}
