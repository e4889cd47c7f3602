package org.jianhui.query.inspection;

import java.util.List;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.term.event.ActingChairNamed;
import org.jianhui.kernel.term.event.DepartureRequested;
import org.jianhui.kernel.term.event.FillingRequested;
import org.jianhui.kernel.term.event.FillingRoundHeld;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.PostponementRequested;
import org.jianhui.kernel.term.event.PreparatoryGroupDissolved;
import org.jianhui.kernel.term.event.RecallProposed;
import org.jianhui.kernel.term.event.RecallVoted;
import org.jianhui.kernel.term.event.ReelectionEnded;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jianhui.kernel.term.event.ReelectionOpened;
import org.jianhui.kernel.term.event.ReplyChased;
import org.jianhui.kernel.term.event.ReplyEscalated;
import org.jianhui.kernel.term.event.ReplyMovedToCounty;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jianhui.kernel.term.event.SubstituteDeclined;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEndWarned;
import org.jianhui.kernel.term.event.TermEnded;
import org.jianhui.kernel.term.event.TermEvent;
import org.jianhui.kernel.term.event.TermOverrun;
import org.jianhui.kernel.term.event.TermPostponed;

/** What the decisions of a term tell on the timeline: numbers, dates and counts, never a name. */
final class TermLines {

    private TermLines() {}

    static StepLines.Line of(TermEvent event) {
        if (event instanceof TermBegan e) {
            return act(
                    Fact.of("number", e.approval().number()),
                    Fact.of("from", e.firstDay()),
                    Fact.of("lastDay", e.lastDay()));
        } else if (event instanceof PreparatoryGroupDissolved e) {
            return act(Fact.of("lastDay", e.lastDay()));
        } else if (event instanceof TermEndWarned e) {
            return act(Fact.of("lastDay", e.lastDay()), Fact.of("warning", e.warning()));
        } else if (event instanceof ReelectionOpened e) {
            return act(Fact.of("openedOn", e.openedOn()));
        } else if (event instanceof ReelectionEnded e) {
            return act(Fact.of("cause", e.cause()), Fact.of("endedOn", e.endedOn()));
        } else if (event instanceof TermOverrun e) {
            return act(Fact.of("lastDay", e.lastDay()));
        } else if (event instanceof TermEnded e) {
            return act(Fact.of("cause", e.cause()), Fact.of("lastDay", e.lastDay()));
        }
        return left(event);
    }

    private static StepLines.Line left(TermEvent event) {
        if (event instanceof OfficeLeft e) {
            return act(
                    Fact.of("office", e.office()),
                    Fact.of("departure", e.departure()),
                    Fact.of("lastDay", e.lastDay()));
        } else if (event instanceof OfficeFilled e) {
            return act(Fact.of("office", e.office()), Fact.of("number", e.approval()), Fact.of("since", e.since()));
        } else if (event instanceof FillingRoundHeld e) {
            return act(
                    Fact.of("office", e.office()),
                    Fact.of("round", e.round()),
                    Fact.of("candidates", e.votes().size()),
                    Fact.of("carried", e.elected() == null ? "NOT_CARRIED" : "CARRIED"));
        } else if (event instanceof RecallProposed e) {
            return act(Fact.of("office", e.office()), Fact.of("by", e.by()));
        } else if (event instanceof RecallVoted e) {
            return act(
                    Fact.of("office", e.office()),
                    Fact.of("votesFor", e.vote().votesFor()),
                    Fact.of("due", e.vote().due()),
                    Fact.of("carried", e.carried() ? "CARRIED" : "NOT_CARRIED"));
        } else if (event instanceof ActingChairNamed e) {
            return act(Fact.of("since", e.since()));
        } else if (event instanceof SubstituteDeclined e) {
            return act(Fact.of("office", e.office()), Fact.of("declinedOn", e.declinedOn()));
        } else if (event instanceof DepartureRequested e) {
            return paper(Fact.of("number", e.request().number()), Fact.of("office", e.office()));
        } else if (event instanceof FillingRequested e) {
            return paper(
                    Fact.of("number", e.request().number()), Fact.of("office", e.office()), Fact.of("way", e.way()));
        }
        return asked(event);
    }

    private static StepLines.Line asked(TermEvent event) {
        if (event instanceof PostponementRequested e) {
            return paper(
                    Fact.of("number", e.request().number()),
                    Fact.of("until", e.until()),
                    Fact.of("replyDueOn", e.replyDueOn()));
        } else if (event instanceof ReelectionMeetingRequested e) {
            return paper(
                    Fact.of("number", e.request().number()),
                    Fact.of("form", e.form()),
                    Fact.of("replyDueOn", e.replyDueOn()));
        } else if (event instanceof RequestReplied e) {
            return paper(
                    Fact.of("number", e.reply().number()),
                    Fact.of("source", e.reply().source()),
                    Fact.of("outcome", "REPLY_" + e.outcome()),
                    Fact.of("about", e.about()),
                    Fact.of("dated", e.reply().dated()));
        } else if (event instanceof TermPostponed e) {
            return act(Fact.of("before", e.before()), Fact.of("lastDay", e.lastDay()));
        } else if (event instanceof ReplyChased e) {
            return act(Fact.of("dueOn", e.dueOn()));
        } else if (event instanceof ReplyEscalated e) {
            return act(Fact.of("dueOn", e.dueOn()));
        } else if (event instanceof ReplyMovedToCounty e) {
            return act(Fact.of("reason", e.reason()));
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
