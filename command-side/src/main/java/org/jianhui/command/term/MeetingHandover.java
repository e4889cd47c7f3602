package org.jianhui.command.term;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.ElectionCommand.TakeOverPaper;
import org.jianhui.kernel.election.TakenOverPaper;
import org.jianhui.kernel.term.TermRequest;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jianhui.kernel.term.event.RequestReplied;

/**
 * Hands the request for the meeting and its reply to the case of the next election, each in the act of the paper. A case that has
 * ended meanwhile takes none: its reply stays in the term.
 */
class MeetingHandover implements Correlator {

    private final TermRegister terms;
    private final CommandSender sender;

    MeetingHandover(TermRegister terms, CommandSender sender) {
        this.terms = terms;
        this.sender = sender;
    }

    @EventHandler
    void on(ReelectionMeetingRequested event) {
        RequestPaper paper = event.request();
        sender.send(new TakeOverPaper(
                event.election(),
                new TakenOverPaper(
                        paper.paper(),
                        PaperKind.MEETING_REQUEST,
                        paper.number(),
                        paper.dated(),
                        paper.issuer(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)));
    }

    @EventHandler
    void on(RequestReplied event) {
        if (event.about() == TermRequest.REELECTION_MEETING) {
            terms.meetingAskedFor(event.term())
                    .ifPresent(election -> sender.send(new TakeOverPaper(election, taken(event))));
        }
    }

    private static TakenOverPaper taken(RequestReplied event) {
        ReplyPaper paper = event.reply();
        return new TakenOverPaper(
                paper.paper(),
                PaperKind.MEETING_REPLY,
                paper.number(),
                paper.dated(),
                PaperIssuer.UPPER_UNION,
                event.by(),
                paper.answers(),
                event.outcome(),
                paper.source(),
                paper.scan(),
                null);
    }
}
