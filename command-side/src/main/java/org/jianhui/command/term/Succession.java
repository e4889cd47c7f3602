package org.jianhui.command.term;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.election.event.ResultApproved;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.organisation.event.ReplyMovedUp;
import org.jianhui.kernel.organisation.event.UnionClosed;
import org.jianhui.kernel.term.TermCommand.BeginTerm;
import org.jianhui.kernel.term.TermCommand.EndTerm;
import org.jianhui.kernel.term.TermCommand.MoveReplyToCounty;
import org.jianhui.kernel.term.TermCommand.NoteReelection;
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

    /** A case opened while a committee is in office elects the one that follows it. */
    @EventHandler
    void on(ElectionOpened event) {
        terms.runningOf(event.union()).ifPresent(term -> sender.send(new NoteReelection(term, event.election())));
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
