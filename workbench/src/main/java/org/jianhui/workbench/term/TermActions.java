package org.jianhui.workbench.term;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.organisation.Offers.Side;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.term.TermCommand.RecordReplyToCommittee;
import org.jianhui.kernel.term.TermCommand.RequestPostponement;
import org.jianhui.query.term.TermCasePage;
import org.jianhui.query.term.TermView;
import org.jianhui.workbench.organisation.DutyNotice;
import org.jspecify.annotations.Nullable;

/** What a reader may do in a term today, for showing; what it does not show is refused by the authority as well. */
final class TermActions {

    private final Offers offers;
    private final TermReading reading;

    TermActions(Offers offers, TermReading reading) {
        this.offers = offers;
        this.reading = reading;
    }

    /**
     * @param name message key part
     * @param path where it leads
     * @param due whether it is the step that is due now
     */
    public record Action(String name, String path, boolean due) {}

    /** Whose the term is. */
    static Parties parties(TermView view) {
        return new Parties(view.opening().union(), view.opening().upperUnion());
    }

    List<Action> of(TermCasePage page, AccountId reader) {
        TermView view = page.term();
        List<Action> found = new ArrayList<>();
        if (page.asOf() != null || view.ending() != null) {
            return found;
        }
        String own = "/terms/" + view.opening().term();
        boolean asked = view.asked() != null;
        Parties parties = parties(view);
        if (offers.open(reader, RequestPostponement.class, parties)) {
            if (view.reelection() == null) {
                found.add(new Action("reelection", "/elections/new", view.warnedOn() != null));
            }
            if (!asked && reading.lacksMeeting(view, reader)) {
                found.add(new Action("meeting-request", own + "/meeting-request/new", true));
            }
            if (!asked) {
                found.add(new Action("postponement", own + "/postponement/new", false));
            }
            seats(new HeldSeats(view, page.today()), asked, own, found);
        }
        if (asked && offers.open(reader, RecordReplyToCommittee.class, parties)) {
            found.add(new Action("replies", own + "/replies/new", true));
        }
        return found;
    }

    /** What is said to whoever could act but for the conflict of duties (I-37); null to all others. */
    @Nullable
    DutyNotice notice(TermCasePage page, AccountId reader) {
        TermView view = page.term();
        if (page.asOf() != null || view.ending() != null) {
            return null;
        }
        Parties parties = parties(view);
        List<Side> lacking = new ArrayList<>();
        if (DutyNotice.lacks(offers, reader, RequestPostponement.class, parties)) {
            lacking.add(Side.UNION);
        }
        if (view.asked() != null && DutyNotice.lacks(offers, reader, RecordReplyToCommittee.class, parties)) {
            lacking.add(Side.SUPERIOR);
        }
        return DutyNotice.of(lacking, offers, parties);
    }

    /** Leaving, recalling, acting and filling; the superior is asked for one thing at a time. */
    private static void seats(HeldSeats seats, boolean asked, String own, List<Action> found) {
        if (!seats.underRecall().isEmpty()) {
            found.add(new Action("recall-vote", own + "/recalls/votes/new", true));
        }
        if (seats.lacksLeader() && !seats.inCommittee().isEmpty()) {
            found.add(new Action("acting", own + "/acting-chair/new", true));
        }
        if (!asked && !seats.vacant().isEmpty()) {
            found.add(new Action("round", own + "/filling-rounds/new", false));
            if (!seats.vacantSeats().isEmpty()) {
                found.add(new Action("declined-seat", own + "/declined-seats/new", false));
            }
            found.add(new Action("filling", own + "/fillings/new", seats.byElectionDue()));
        }
        if (!seats.all().isEmpty()) {
            found.add(new Action("departure", own + "/departures/new", false));
        }
        if (!asked && !seats.leading().isEmpty()) {
            found.add(new Action("consent", own + "/departure-requests/new", false));
        }
        if (!seats.notUnderRecall().isEmpty()) {
            found.add(new Action("recall", own + "/recalls/new", false));
        }
    }
}
