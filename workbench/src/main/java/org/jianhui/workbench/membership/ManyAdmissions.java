package org.jianhui.workbench.membership;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.query.membership.MemberLine;
import org.jianhui.query.membership.MemberStanding;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Problem;
import org.jianhui.workbench.web.Forms;
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
        List<AdmissionResult> items = new ArrayList<>();
        @Nullable SeenAt seenAt = null;
        for (MembershipId membership : new LinkedHashSet<>(typed.chosen())) {
            String name = "";
            try {
                MemberLine line = desk.line(membership, null, caller.account(), null);
                name = desk.masked(line).name();
                boolean before = line.member().standing() == MemberStanding.MEMBER;
                Outcome outcome = caller.performPart(
                        typed.act(),
                        membership.value(),
                        acts.decide(
                                MemberAct.ADMISSION,
                                line.member(),
                                MembershipInput.Decision.EMPTY,
                                caller.requestId()));
                seenAt = outcome.seenAt();
                items.add(new AdmissionResult(
                        membership, name, before ? AdmissionFate.ALREADY : AdmissionFate.ADMITTED, null, null, null));
            } catch (RuleViolated | Forbidden | Conflict | NotFound refused) {
                items.add(refused(membership, name, refused, caller));
            }
        }
        return new AdmissionResults(List.copyOf(items), seenAt);
    }

    private AdmissionResult refused(MembershipId membership, String name, RuntimeException refusal, Caller caller) {
        boolean member = !name.isEmpty()
                && desk.line(membership, null, caller.account(), null).member().standing() == MemberStanding.MEMBER;
        if (member) {
            return new AdmissionResult(membership, name, AdmissionFate.ALREADY, null, null, null);
        }
        Problem problem = forms.said(refusal, caller);
        return new AdmissionResult(
                membership, name, AdmissionFate.REFUSED, problem.code(), problem.clause(), problem.detail());
    }
}
