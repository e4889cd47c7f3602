package org.jianhui.query.inspection;

import java.util.List;
import org.jianhui.kernel.founding.event.AccountRecorded;
import org.jianhui.kernel.founding.event.ApplicationAmended;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.ApplicationReplied;
import org.jianhui.kernel.founding.event.CertificateRecorded;
import org.jianhui.kernel.founding.event.ElectionReopened;
import org.jianhui.kernel.founding.event.ElectionVoided;
import org.jianhui.kernel.founding.event.FollowUpOpened;
import org.jianhui.kernel.founding.event.FollowUpReminded;
import org.jianhui.kernel.founding.event.FoundingEnded;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.founding.event.GroupChanged;
import org.jianhui.kernel.founding.event.GroupReminded;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.event.MeetingReplied;
import org.jianhui.kernel.founding.event.MeetingRequested;
import org.jianhui.kernel.founding.event.PoliceRegistered;
import org.jianhui.kernel.founding.event.ReplyChased;
import org.jianhui.kernel.founding.event.ReplyEscalated;
import org.jianhui.kernel.founding.event.ReplyMovedToCounty;
import org.jianhui.kernel.founding.event.SealRecorded;
import org.jianhui.kernel.founding.event.StudyRecorded;
import org.jianhui.kernel.founding.event.UnionFounded;
import org.jianhui.kernel.rule.Fact;

/** What the decisions of a founding tell on the timeline: numbers, dates and counts, never a name. */
final class FoundingLines {

    private FoundingLines() {}

    static StepLines.Line of(FoundingEvent event) {
        if (event instanceof ApplicationFiled e) {
            return paper(
                    Fact.of("number", e.request().number()),
                    Fact.of("expectedMembers", e.application().expectedMembers()),
                    Fact.of("replyDueOn", e.replyDueOn()));
        } else if (event instanceof ApplicationAmended e) {
            return paper(Fact.of("number", e.request().number()), Fact.of("replyDueOn", e.replyDueOn()));
        } else if (event instanceof ApplicationReplied e) {
            return paper(
                    Fact.of("number", e.reply().number()),
                    Fact.of("source", e.reply().source()),
                    Fact.of("outcome", "REPLY_" + e.outcome()),
                    Fact.of("dated", e.reply().dated()));
        } else if (event instanceof GroupSetUp e) {
            return paper(
                    Fact.of("number", e.notice().number()),
                    Fact.of("dated", e.notice().dated()),
                    Fact.of("members", e.members().size() + 1));
        } else if (event instanceof GroupChanged e) {
            return paper(
                    Fact.of("number", e.notice().number()),
                    Fact.of("joined", e.joined().size()),
                    Fact.of("left", e.left().size()));
        } else if (event instanceof StudyRecorded e) {
            return act(
                    Fact.of("form", e.study().form()),
                    Fact.of("heldOn", e.study().heldOn()),
                    Fact.of("place", e.study().place()));
        } else if (event instanceof MeetingRequested e) {
            return paper(
                    Fact.of("number", e.request().number()),
                    Fact.of("form", e.form()),
                    Fact.of("members", e.members()),
                    Fact.of("replyDueOn", e.replyDueOn()));
        } else if (event instanceof MeetingReplied e) {
            return paper(
                    Fact.of("number", e.reply().number()),
                    Fact.of("source", e.reply().source()),
                    Fact.of("outcome", "REPLY_" + e.outcome()),
                    Fact.of("dated", e.reply().dated()));
        }
        return followUp(event);
    }

    private static StepLines.Line followUp(FoundingEvent event) {
        if (event instanceof ElectionVoided e) {
            return act(Fact.of("number", e.reply()), Fact.of("voidedOn", e.voidedOn()), Fact.of("reason", e.reason()));
        } else if (event instanceof ElectionReopened e) {
            return act(
                    Fact.of("papers", e.papers().size()),
                    Fact.of("stageEnd", e.opening().stageEnd()));
        } else if (event instanceof FollowUpOpened e) {
            return act(
                    Fact.of("approval", e.approval()),
                    Fact.of("approvedOn", e.approvedOn()),
                    Fact.of("dueOn", e.dueOn()),
                    Fact.of("certificateDueOn", e.certificateDueOn()));
        } else if (event instanceof PoliceRegistered e) {
            return act(
                    Fact.of("number", e.registration().number()),
                    Fact.of("registeredOn", e.registration().registeredOn()));
        } else if (event instanceof SealRecorded e) {
            return act(
                    Fact.of("kind", "SEAL_" + e.seal().kind()),
                    Fact.of("engravedOn", e.seal().engravedOn()));
        } else if (event instanceof CertificateRecorded e) {
            return act(
                    Fact.of("code", e.certificate().code()),
                    Fact.of("issuedOn", e.certificate().issuedOn()));
        } else if (event instanceof AccountRecorded e) {
            return act(
                    Fact.of("bank", e.account().bank()),
                    Fact.of("openedOn", e.account().openedOn()));
        } else if (event instanceof UnionFounded e) {
            return act(Fact.of("name", e.name()), Fact.of("code", e.code()), Fact.of("foundedOn", e.foundedOn()));
        } else if (event instanceof GroupReminded e) {
            return act(Fact.of("dueOn", e.dueOn()));
        } else if (event instanceof FollowUpReminded e) {
            return act(Fact.of("step", e.step()), Fact.of("dueOn", e.dueOn()));
        } else if (event instanceof ReplyChased e) {
            return act(Fact.of("dueOn", e.dueOn()));
        } else if (event instanceof ReplyEscalated e) {
            return act(Fact.of("dueOn", e.dueOn()));
        } else if (event instanceof ReplyMovedToCounty e) {
            return act(Fact.of("reason", e.reason()));
        } else if (event instanceof FoundingEnded e) {
            return act(Fact.of("cause", e.cause()));
        }
        return act();
    }

    private static StepLines.Line paper(Fact... facts) {
        return new StepLines.Line(TimelineRow.Kind.PAPER, null, List.of(facts));
    }

    private static StepLines.Line act(Fact... facts) {
        return new StepLines.Line(TimelineRow.Kind.ACT, null, List.of(facts));
    }
}
