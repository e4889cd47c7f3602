package org.jianhui.process.membership;

import static org.jianhui.process.engine.Waiting.at;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.document.ReplyParameters;
import org.jianhui.kernel.membership.RefusedBy;
import org.jianhui.kernel.membership.event.AgeLimitOverridden;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.ApplicationLapsed;
import org.jianhui.kernel.membership.event.ApplicationRefused;
import org.jianhui.kernel.membership.event.ApplicationWithdrawn;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.membership.parameter.MembershipParameters;
import org.jianhui.kernel.rule.Edition;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.process.engine.Procedures;
import org.jianhui.process.reply.Midnight;

/** Moves the procedure of an application to join by what was decided on it (附1-2). */
class ApplicationCorrelator implements Correlator {

    private final Procedures procedures;
    private final RuleBook book;

    ApplicationCorrelator(Procedures procedures, RuleBook book) {
        this.procedures = procedures;
        this.book = book;
    }

    @EventHandler
    void on(ApplicationEntered event) {
        Map<String, Object> values = times(event.appliedOn(), event.edition());
        values.put(MembershipProcess.EXCEPTION_ASKED, event.asksException());
        procedures.start(MembershipProcess.KEY, event.membership(), values);
    }

    @EventHandler
    void on(AgeLimitOverridden event) {
        Map<String, Object> values = times(event.overriddenOn(), event.edition());
        values.put(MembershipProcess.EXCEPTION_GRANTED, true);
        values.put(MembershipProcess.REFUSED_BY_UNION, false);
        procedures.complete(at(event.membership(), MembershipProcess.RULE_ON_EXCEPTION), values);
    }

    /** The union may refuse whether or not the federation has ruled. */
    @EventHandler
    void on(ApplicationRefused event) {
        procedures.complete(
                at(event.membership(), MembershipProcess.RULE_ON_EXCEPTION),
                Map.of(
                        MembershipProcess.EXCEPTION_GRANTED,
                        false,
                        MembershipProcess.REFUSED_BY_UNION,
                        event.by() == RefusedBy.UNION));
        procedures.complete(
                at(event.membership(), MembershipProcess.DECIDE_ADMISSION),
                Map.of(MembershipProcess.ADMITTED, false, MembershipProcess.BY_EXCEPTION, false));
    }

    @EventHandler
    void on(MemberAdmitted event) {
        procedures.complete(
                at(event.membership(), MembershipProcess.DECIDE_ADMISSION),
                Map.of(
                        MembershipProcess.ADMITTED,
                        !event.overridden(),
                        MembershipProcess.BY_EXCEPTION,
                        event.overridden()));
    }

    @EventHandler
    void on(ApplicationWithdrawn event) {
        procedures.message(MembershipProcess.APPLICATION_WITHDRAWN, event.membership(), Map.of());
    }

    @EventHandler
    void on(ApplicationLapsed event) {
        procedures.message(MembershipProcess.APPLICATION_LAPSED, event.membership(), Map.of());
    }

    /** When the decision that is due from this day on is chased, and told upwards. */
    private Map<String, Object> times(LocalDate from, String editionId) {
        Edition edition = book.edition(editionId);
        LocalDate due = edition.parameters(MembershipParameters.class).decisionDueOn(from);
        int more = edition.parameters(ReplyParameters.class).escalateAfterDays();
        Map<String, Object> values = new HashMap<>();
        values.put(MembershipProcess.CHASE_AT, Midnight.after(due));
        values.put(MembershipProcess.ESCALATE_AT, Midnight.after(due.plusDays(more)));
        return values;
    }
}
