package org.jianhui.command.membership.dues;

import java.time.LocalDate;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEnded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sits in which union's fund-audit committee (经费审查委员会): they see all of its money and post none ($-10). */
final class AuditorRegister implements Register {

    private final JdbcClient jdbc;

    AuditorRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param person null for the system, which holds no office */
    boolean audits(@Nullable PersonId person, UnionId union, LocalDate day) {
        return person != null
                && jdbc.sql("SELECT EXISTS (SELECT 1 FROM register.dues_auditor WHERE union_id = ? AND person = ?"
                                + " AND since <= ? AND (until IS NULL OR until >= ?))")
                        .params(union.value(), person.value(), day, day)
                        .query(Boolean.class)
                        .single();
    }

    @EventHandler
    void on(TermBegan event) {
        event.offices()
                .forEach(each -> sits(event.term(), event.union(), each.person(), each.office(), event.firstDay()));
    }

    @EventHandler
    void on(OfficeFilled event) {
        sits(event.term(), event.union(), event.person(), event.office(), event.since());
    }

    @EventHandler
    void on(OfficeLeft event) {
        jdbc.sql("UPDATE register.dues_auditor SET until = ? WHERE term = ? AND person = ? AND office = ?")
                .params(
                        event.lastDay(),
                        event.term().value(),
                        event.person().value(),
                        event.office().name())
                .update();
    }

    @EventHandler
    void on(TermEnded event) {
        jdbc.sql("UPDATE register.dues_auditor SET until = ? WHERE term = ? AND (until IS NULL OR until > ?)")
                .params(event.lastDay(), event.term().value(), event.lastDay())
                .update();
    }

    private void sits(TermId term, UnionId union, PersonId person, Office office, LocalDate since) {
        if (office.body() == Body.FUND_AUDIT_COMMITTEE) {
            jdbc.sql("INSERT INTO register.dues_auditor (term, union_id, person, office, since) VALUES (?, ?, ?, ?, ?)"
                            + " ON CONFLICT (term, person, office)"
                            + " DO UPDATE SET since = excluded.since, until = NULL")
                    .params(term.value(), union.value(), person.value(), office.name(), since)
                    .update();
        }
    }
}
