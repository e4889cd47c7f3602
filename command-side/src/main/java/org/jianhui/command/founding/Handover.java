package org.jianhui.command.founding;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.ElectionCommand.OpenElection;
import org.jianhui.kernel.election.ElectionCommand.TakeOverPaper;
import org.jianhui.kernel.election.TakenOverPaper;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.founding.event.ElectionReopened;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.event.MeetingReplied;
import org.jianhui.kernel.founding.event.MeetingRequested;
import org.jianhui.kernel.id.ElectionId;

/**
 * Opens the election case when the group is set up, and hands it each paper of the founding, in the act of the paper; the case that
 * follows a void one has those in force in the act of its opening.
 */
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
        sender.send(
                new TakeOverPaper(election, TakenOverPaper.request(PaperKind.FOUNDING_APPLICATION, pair.request())));
        sender.send(new TakeOverPaper(
                election,
                TakenOverPaper.reply(PaperKind.FOUNDING_REPLY, pair.reply(), pair.by(), ReplyOutcome.APPROVED)));
        sender.send(new TakeOverPaper(election, HandedOver.notice(event)));
    }

    @EventHandler
    void on(MeetingRequested event) {
        foundings
                .electionOf(event.founding())
                .ifPresent(election -> sender.send(new TakeOverPaper(
                        election, TakenOverPaper.request(PaperKind.MEETING_REQUEST, event.request()))));
    }

    @EventHandler
    void on(MeetingReplied event) {
        foundings
                .electionOf(event.founding())
                .ifPresent(election -> sender.send(new TakeOverPaper(
                        election,
                        TakenOverPaper.reply(PaperKind.MEETING_REPLY, event.reply(), event.by(), event.outcome()))));
    }

    @EventHandler
    void on(ElectionReopened event) {
        ElectionId election = event.opening().election();
        event.papers().forEach(paper -> sender.send(new TakeOverPaper(election, paper)));
    }
}
