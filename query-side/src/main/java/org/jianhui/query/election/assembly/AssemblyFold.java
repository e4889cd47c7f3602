package org.jianhui.query.election.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.assembly.event.AssemblyConcluded;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.event.AssemblyEnded;
import org.jianhui.kernel.election.assembly.event.AssemblyEvent;
import org.jianhui.kernel.election.assembly.event.AssemblyMoved;
import org.jianhui.kernel.election.assembly.event.AssemblyPostponed;
import org.jianhui.kernel.election.assembly.event.AttendeesNotified;
import org.jianhui.kernel.election.assembly.event.AttendeesSignedIn;
import org.jianhui.kernel.election.assembly.event.CredentialsReviewed;
import org.jianhui.kernel.election.assembly.event.DelegatesAllotted;
import org.jianhui.kernel.election.assembly.event.DelegatesElected;
import org.jianhui.kernel.election.assembly.event.ElectionRulesAdopted;
import org.jianhui.kernel.election.assembly.event.MeetingOpened;
import org.jianhui.kernel.election.assembly.event.OfficersElected;
import org.jianhui.kernel.election.assembly.event.OfficersTakenBack;
import org.jianhui.kernel.election.assembly.event.QuorumMissed;
import org.jianhui.kernel.election.assembly.event.RollFrozen;
import org.jianhui.kernel.election.assembly.event.TellersAppointed;
import org.jianhui.kernel.election.ballot.event.BallotEvent;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** The one fold of a meeting and its ballots, pure: the live row and every view as of a moment come from it. */
final class AssemblyFold {

    private final AssemblyView before;
    private LocalDate meetingOn;
    private @Nullable DelegatesLine delegates;
    private @Nullable NotificationLine notified;
    private @Nullable RulesLine rules;
    private @Nullable CountersLine counters;
    private @Nullable RollLine roll;
    private List<PersonId> signedIn;
    private @Nullable QuorumLine quorum;
    private final List<BallotLine> ballots;
    private @Nullable OfficersLine officers;
    private List<OfficeHolder> elected;
    private final List<MoveLine> moves;
    private @Nullable AssemblyEnding ending;

    private AssemblyFold(AssemblyView before) {
        this.before = before;
        meetingOn = before.meetingOn();
        delegates = before.delegates();
        notified = before.notified();
        rules = before.rules();
        counters = before.counters();
        roll = before.roll();
        signedIn = before.signedIn();
        quorum = before.quorum();
        ballots = new ArrayList<>(before.ballots());
        officers = before.officers();
        elected = before.elected();
        moves = new ArrayList<>(before.moves());
        ending = before.ending();
    }

    /** The state after an event of the meeting; {@code before} is null only for the first one. */
    static AssemblyView evolve(@Nullable AssemblyView before, AssemblyEvent event, long version, Instant recordedAt) {
        if (event instanceof AssemblyConvened e) {
            return AssemblyView.convened(e, version, recordedAt);
        }
        AssemblyFold fold = new AssemblyFold(begun(before, event));
        fold.prepared(event);
        fold.held(event);
        fold.closed(event);
        return fold.view(version, recordedAt);
    }

    /** The state after an event of one of its ballots. */
    static AssemblyView evolve(@Nullable AssemblyView before, BallotEvent event, Instant recordedAt) {
        AssemblyFold fold = new AssemblyFold(begun(before, event));
        if (event instanceof BallotOpened e) {
            fold.ballots.add(BallotLine.opened(e, recordedAt));
        } else {
            fold.ballots.replaceAll(
                    each -> each.paper().ballot().equals(event.ballot()) ? each.evolve(event, recordedAt) : each);
        }
        return fold.view(fold.before.version(), recordedAt);
    }

    private static AssemblyView begun(@Nullable AssemblyView before, Object event) {
        if (before == null) {
            throw new IllegalStateException("a meeting does not begin with " + event.getClass());
        }
        return before;
    }

    private AssemblyView view(long version, Instant recordedAt) {
        return new AssemblyView(
                before.opening(),
                meetingOn,
                delegates,
                notified,
                rules,
                counters,
                roll,
                signedIn,
                quorum,
                List.copyOf(ballots),
                officers,
                elected,
                List.copyOf(moves),
                ending,
                version,
                recordedAt);
    }

    private void prepared(AssemblyEvent event) {
        if (event instanceof DelegatesAllotted e) {
            delegates = DelegatesLine.allotted(e);
        } else if (event instanceof DelegatesElected e && delegates != null) {
            delegates = delegates.elected(e);
        } else if (event instanceof CredentialsReviewed e && delegates != null) {
            delegates = delegates.reviewed(e);
        } else if (event instanceof AttendeesNotified e) {
            notified = NotificationLine.of(e);
        } else if (event instanceof ElectionRulesAdopted e) {
            rules = RulesLine.of(e);
        } else if (event instanceof TellersAppointed e) {
            counters = CountersLine.of(e);
        } else if (event instanceof AssemblyMoved e) {
            anew(new MoveLine(e.before(), e.meetingOn(), null));
        } else if (event instanceof AssemblyPostponed e) {
            anew(new MoveLine(e.before(), e.meetingOn(), e.reason()));
        }
    }

    /** Delegates, rules and tellers stay; who was told another day is told again, and the roll is taken anew. */
    private void anew(MoveLine move) {
        moves.add(move);
        meetingOn = move.after();
        notified = null;
        roll = null;
        signedIn = List.of();
        quorum = null;
    }

    private void held(AssemblyEvent event) {
        if (event instanceof RollFrozen e) {
            roll = RollLine.of(e);
        } else if (event instanceof AttendeesSignedIn e) {
            signedIn = Stream.concat(signedIn.stream(), e.persons().stream()).toList();
        } else if (event instanceof MeetingOpened e) {
            quorum = new QuorumLine(true, e.due(), e.present(), e.basis());
        } else if (event instanceof QuorumMissed e) {
            quorum = new QuorumLine(false, e.due(), e.present(), e.basis());
        }
    }

    private void closed(AssemblyEvent event) {
        if (event instanceof OfficersElected e) {
            officers = OfficersLine.of(e);
        } else if (event instanceof OfficersTakenBack) {
            officers = null;
        } else if (event instanceof AssemblyConcluded e) {
            elected = e.elected();
        } else if (event instanceof AssemblyEnded e) {
            ending = AssemblyEnding.of(e);
        }
    }
}
