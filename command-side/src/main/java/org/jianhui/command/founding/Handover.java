package org.jianhui.command.founding;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.ElectionCommand.OpenElection;
import org.jianhui.kernel.election.ElectionCommand.TakeOverPaper;
import org.jianhui.kernel.election.TakenOverPaper;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.event.MeetingReplied;
import org.jianhui.kernel.founding.event.MeetingRequested;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;

/** Opens the election case when the group is set up, and hands it each paper of the founding, in the act of the paper. */
class Handover implements Correlator {

    private final FoundingRegister foundings;
    private final PaperRegister papers;
    private final CommandSender sender;

    Handover(FoundingRegister foundings, PaperRegister papers, CommandSender sender) {
        this.foundings = foundings;
        this.papers = papers;
        this.sender = sender;
    }

    @EventHandler
    void on(GroupSetUp event) {
        ElectionOpening opening = event.opening();
        ElectionId election = opening.election();
        FoundingRegister.Row founding = foundings.find(event.founding()).orElseThrow();
        PaperRegister.Pair pair = papers.approvedApplication(event.founding()).orElseThrow();
        sender.send(new OpenElection(
                election,
                founding.union(),
                founding.upper(),
                founding.county(),
                opening.stageEnd(),
                opening.contact()));
        sender.send(new TakeOverPaper(election, request(PaperKind.FOUNDING_APPLICATION, pair.request())));
        sender.send(new TakeOverPaper(
                election, reply(PaperKind.FOUNDING_REPLY, pair.reply(), pair.by(), ReplyOutcome.APPROVED)));
        sender.send(new TakeOverPaper(election, notice(event)));
    }

    @EventHandler
    void on(MeetingRequested event) {
        foundings
                .electionOf(event.founding())
                .ifPresent(election ->
                        sender.send(new TakeOverPaper(election, request(PaperKind.MEETING_REQUEST, event.request()))));
    }

    @EventHandler
    void on(MeetingReplied event) {
        foundings
                .electionOf(event.founding())
                .ifPresent(election -> sender.send(new TakeOverPaper(
                        election, reply(PaperKind.MEETING_REPLY, event.reply(), event.by(), event.outcome()))));
    }

    private static TakenOverPaper request(PaperKind kind, RequestPaper paper) {
        return new TakenOverPaper(
                paper.paper(), kind, paper.number(), paper.dated(), paper.issuer(), null, null, null, null, null, null);
    }

    private static TakenOverPaper reply(PaperKind kind, ReplyPaper paper, UnionId by, ReplyOutcome outcome) {
        return new TakenOverPaper(
                paper.paper(),
                kind,
                paper.number(),
                paper.dated(),
                PaperIssuer.UPPER_UNION,
                by,
                paper.answers(),
                outcome,
                paper.source(),
                paper.scan(),
                null);
    }

    private static TakenOverPaper notice(GroupSetUp event) {
        return new TakenOverPaper(
                event.notice().paper(),
                PaperKind.GROUP_NOTICE,
                event.notice().number(),
                event.notice().dated(),
                PaperIssuer.FOUNDERS,
                null,
                null,
                null,
                null,
                null,
                event.head());
    }
}
