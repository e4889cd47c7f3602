package org.jianhui.command.term;

import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.term.CommitteesOnRecord;
import org.jianhui.kernel.term.event.ReelectionEnded;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jianhui.kernel.term.event.ReelectionOpened;
import org.jianhui.kernel.term.event.ReplyMovedToCounty;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEnded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose committee serves which term; and, for terms to come, who stands above the union of each election. */
class TermRegister implements Register, CommitteesOnRecord {

    private final JdbcClient jdbc;

    TermRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The superiors of an election's union, as its case was opened with them. */
    record Superiors(UnionId upper, UnionId county) {}

    Optional<Superiors> ofElection(ElectionId election) {
        return jdbc.sql("SELECT upper_union, county_union FROM register.term_election WHERE election = ?")
                .param(election.value())
                .query((row, n) -> new Superiors(new UnionId(row.getString(1)), new UnionId(row.getString(2))))
                .optional();
    }

    /** The two unions of a term; null if there is no such term. */
    @Nullable
    Parties parties(TermId term) {
        return jdbc.sql("SELECT union_id, upper_union FROM register.committee_term WHERE term = ?")
                .param(term.value())
                .query((row, n) -> new Parties(new UnionId(row.getString(1)), new UnionId(row.getString(2))))
                .optional()
                .orElse(null);
    }

    /** The term in which a union's committee serves now. */
    Optional<TermId> runningOf(UnionId union) {
        return jdbc.sql("SELECT term FROM register.committee_term WHERE union_id = ? AND running")
                .param(union.value())
                .query((row, n) -> new TermId(row.getString(1)))
                .optional();
    }

    /** The running term of a union in which this superior has to reply. */
    Optional<TermId> repliedBy(UnionId union, UnionId superior) {
        return jdbc.sql("SELECT term FROM register.committee_term WHERE union_id = ? AND replies_union = ? AND running")
                .params(union.value(), superior.value())
                .query((row, n) -> new TermId(row.getString(1)))
                .optional();
    }

    /** The running term that a case of the next election follows. */
    Optional<TermId> reelectedBy(ElectionId election) {
        return jdbc.sql("SELECT term FROM register.committee_term WHERE reelection = ? AND running")
                .param(election.value())
                .query((row, n) -> new TermId(row.getString(1)))
                .optional();
    }

    /** The case for whose meeting this term's committee asked last, while that case runs. */
    Optional<ElectionId> meetingAskedFor(TermId term) {
        return jdbc.sql(
                        "SELECT meeting_asked FROM register.committee_term WHERE term = ? AND meeting_asked = reelection")
                .param(term.value())
                .query((row, n) -> new ElectionId(row.getString(1)))
                .optional();
    }

    @Override
    public boolean hadOne(UnionId union) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM register.committee_term WHERE union_id = ?)")
                .param(union.value())
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(ElectionOpened event) {
        jdbc.sql("INSERT INTO register.term_election (election, upper_union, county_union) VALUES (?, ?, ?)")
                .params(
                        event.election().value(),
                        event.upperUnion().value(),
                        event.countyUnion().value())
                .update();
    }

    @EventHandler
    void on(TermBegan event) {
        jdbc.sql("INSERT INTO register.committee_term (term, union_id, upper_union, replies_union, running)"
                        + " VALUES (?, ?, ?, ?, true)")
                .params(
                        event.term().value(),
                        event.union().value(),
                        event.upperUnion().value(),
                        event.upperUnion().value())
                .update();
    }

    @EventHandler
    void on(ReelectionOpened event) {
        jdbc.sql("UPDATE register.committee_term SET reelection = ? WHERE term = ?")
                .params(event.election().value(), event.term().value())
                .update();
    }

    @EventHandler
    void on(ReelectionMeetingRequested event) {
        jdbc.sql("UPDATE register.committee_term SET meeting_asked = ? WHERE term = ?")
                .params(event.election().value(), event.term().value())
                .update();
    }

    @EventHandler
    void on(ReelectionEnded event) {
        jdbc.sql("UPDATE register.committee_term SET meeting_asked = NULL WHERE term = ? AND meeting_asked = ?")
                .params(event.term().value(), event.election().value())
                .update();
    }

    @EventHandler
    void on(ReplyMovedToCounty event) {
        jdbc.sql("UPDATE register.committee_term SET replies_union = ? WHERE term = ?")
                .params(event.to().value(), event.term().value())
                .update();
    }

    @EventHandler
    void on(TermEnded event) {
        jdbc.sql("UPDATE register.committee_term SET running = false WHERE term = ?")
                .param(event.term().value())
                .update();
    }
}
