package org.jianhui.command.term;

import java.util.Objects;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.election.event.ResultApproved;
import org.jianhui.kernel.founding.history.HistoryOfficer;
import org.jianhui.kernel.founding.history.HistoryTerm;
import org.jianhui.kernel.founding.history.event.UnionBroughtIn;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.organisation.event.ReplyMovedUp;
import org.jianhui.kernel.organisation.event.UnionClosed;
import org.jianhui.kernel.term.LaterOfficer;
import org.jianhui.kernel.term.TermCommand.BeginTerm;
import org.jianhui.kernel.term.TermCommand.EndTerm;
import org.jianhui.kernel.term.TermCommand.MoveReplyToCounty;
import org.jianhui.kernel.term.TermCommand.NoteReelection;
import org.jianhui.kernel.term.TermCommand.NoteReelectionEnded;
import org.jianhui.kernel.term.TermCommand.ResumeTerm;
import org.jianhui.kernel.term.TermEnd;

/** With an approved result one committee follows another; where there was none, it follows the preparatory group. */
class Succession implements Correlator {

    private final TermRegister terms;
    private final CommandSender sender;

    Succession(TermRegister terms, CommandSender sender) {
        this.terms = terms;
        this.sender = sender;
    }

    @EventHandler
    void on(ResultApproved event) {
        boolean first = !terms.hadOne(event.union());
        terms.runningOf(event.union())
                .ifPresent(term -> sender.send(
                        new EndTerm(term, TermEnd.SUCCEEDED, event.approvedOn().minusDays(1))));
        TermRegister.Superiors superiors = terms.ofElection(event.election()).orElseThrow();
        sender.send(new BeginTerm(
                TermId.of(event.election()),
                event.election(),
                event.union(),
                superiors.upper(),
                superiors.county(),
                event.reply(),
                event.approvedOn(),
                event.termEndsOn(),
                event.offices(),
                event.edition(),
                first));
    }

    /** An established union's committee serves already: its term goes on here, with whoever came since. */
    @EventHandler
    void on(UnionBroughtIn event) {
        HistoryTerm served = event.term();
        Predicate<HistoryOfficer> fromTheStart = each -> !each.since().isAfter(served.firstDay());
        ElectionId election = event.history().election();
        sender.send(new ResumeTerm(
                TermId.of(election),
                election,
                event.union(),
                event.upperUnion(),
                event.countyUnion(),
                event.approval(),
                served.firstDay(),
                served.lastDay(),
                served.years(),
                event.officers().stream()
                        .filter(fromTheStart)
                        .map(each -> new OfficeHolder(each.person(), each.office()))
                        .toList(),
                event.officers().stream()
                        .filter(fromTheStart.negate())
                        .map(each -> new LaterOfficer(
                                each.person(),
                                each.name(),
                                each.office(),
                                each.since(),
                                Objects.requireNonNullElse(each.approval(), "-")))
                        .toList(),
                event.edition()));
    }

    /** A case opened while a committee is in office elects the one that follows it. */
    @EventHandler
    void on(ElectionOpened event) {
        terms.runningOf(event.union()).ifPresent(term -> sender.send(new NoteReelection(term, event.election())));
    }

    /** Given up, or its result void, it elected nobody; with an approved result the term ends ({@link #on(ResultApproved)}). */
    @EventHandler
    void on(ElectionEnded event) {
        if (event.cause() != EndCause.RESULT_APPROVED) {
            terms.reelectedBy(event.election())
                    .ifPresent(term -> sender.send(new NoteReelectionEnded(term, event.election(), event.cause())));
        }
    }

    /** When the organisation moves a union's replies up, its committee's requests follow (I-37). */
    @EventHandler
    void on(ReplyMovedUp event) {
        terms.repliedBy(event.union(), event.superior())
                .ifPresent(term ->
                        sender.send(new MoveReplyToCounty(term, event.to(), event.conflicted(), event.reason())));
    }

    @EventHandler
    void on(UnionClosed event) {
        terms.runningOf(event.union())
                .ifPresent(term -> sender.send(new EndTerm(term, TermEnd.UNION_CLOSED, event.lastDay())));
    }
}
