package org.jianhui.command.term;

import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.document.PaperKind;
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
        sender.send(new TakeOverPaper(
                event.election(), TakenOverPaper.request(PaperKind.MEETING_REQUEST, event.request())));
    }

    @EventHandler
    void on(RequestReplied event) {
        if (event.about() == TermRequest.REELECTION_MEETING) {
            terms.meetingAskedFor(event.term())
                    .ifPresent(election -> sender.send(new TakeOverPaper(
                            election,
                            TakenOverPaper.reply(
                                    PaperKind.MEETING_REPLY, event.reply(), event.by(), event.outcome()))));
        }
    }
}
