package org.jianhui.query.founding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.founding.StudyRecord;
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
import org.jspecify.annotations.Nullable;

/** The one fold of a founding, pure: the live row and every view as of a moment come from it. */
final class FoundingFold {

    private FoundingOpening opening;
    private FoundingApplication application;
    private final List<FoundingPaper> papers;
    private @Nullable OpenRequest openRequest;
    private @Nullable LocalDate groupDueOn;
    private @Nullable GroupLine group;
    private final List<StudyRecord> studies;
    private @Nullable MeetingAsked meeting;
    private @Nullable VoidElection voided;
    private @Nullable ElectionOpening reopened;
    private @Nullable FollowUpLine followUp;
    private @Nullable LocalDate foundedOn;
    private @Nullable FoundingEnding ending;

    private FoundingFold(FoundingView before) {
        opening = before.opening();
        application = before.application();
        papers = new ArrayList<>(before.papers());
        openRequest = before.openRequest();
        groupDueOn = before.groupDueOn();
        group = before.group();
        studies = new ArrayList<>(before.studied());
        meeting = before.meeting();
        voided = before.voided();
        reopened = before.reopened();
        followUp = before.followUp();
        foundedOn = before.foundedOn();
        ending = before.ending();
    }

    /** The state after the event; {@code before} is null only for the first one. */
    static FoundingView evolve(@Nullable FoundingView before, FoundingEvent event, long version, Instant recordedAt) {
        if (event instanceof ApplicationFiled e) {
            return filed(e, version, recordedAt);
        }
        if (before == null) {
            throw new IllegalStateException("a founding does not begin with " + event.getClass());
        }
        FoundingFold fold = new FoundingFold(before);
        fold.asked(event);
        fold.replied(event);
        fold.grouped(event);
        fold.elected(event);
        fold.followed(event);
        return fold.view(version, recordedAt);
    }

    private static FoundingView filed(ApplicationFiled e, long version, Instant recordedAt) {
        FoundingOpening opening = new FoundingOpening(
                e.founding(),
                e.union(),
                e.upperUnion(),
                e.countyUnion(),
                e.upperUnion(),
                e.filedOn(),
                e.basis().edition());
        return new FoundingView(
                opening,
                e.application(),
                List.of(FoundingPaper.of(PaperKind.FOUNDING_APPLICATION, e.request())),
                open(PaperKind.FOUNDING_APPLICATION, e.request(), e.replyDueOn()),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                version,
                recordedAt);
    }

    private FoundingView view(long version, Instant recordedAt) {
        return new FoundingView(
                opening,
                application,
                List.copyOf(papers),
                openRequest,
                groupDueOn,
                group,
                List.copyOf(studies),
                meeting,
                voided,
                reopened,
                followUp,
                foundedOn,
                ending,
                version,
                recordedAt);
    }

    private void asked(FoundingEvent event) {
        if (event instanceof ApplicationAmended e) {
            application = e.application();
            ask(PaperKind.FOUNDING_APPLICATION, e.request(), e.replyDueOn());
        } else if (event instanceof MeetingRequested e) {
            meeting = new MeetingAsked(e.form(), e.members(), e.unionGroups(), e.warnings());
            ask(PaperKind.MEETING_REQUEST, e.request(), e.replyDueOn());
        } else if (event instanceof ReplyChased e && openRequest != null) {
            openRequest = openRequest.chased(e.chasedOn());
        } else if (event instanceof ReplyEscalated e && openRequest != null) {
            openRequest = openRequest.escalated(e.escalatedOn());
        } else if (event instanceof ReplyMovedToCounty e) {
            opening = opening.repliedBy(e.to());
        }
    }

    private void ask(PaperKind kind, RequestPaper request, LocalDate dueOn) {
        papers.add(FoundingPaper.of(kind, request));
        openRequest = open(kind, request, dueOn);
    }

    private static OpenRequest open(PaperKind kind, RequestPaper request, LocalDate dueOn) {
        return new OpenRequest(kind, request.paper(), request.number(), dueOn, null, null);
    }

    private void replied(FoundingEvent event) {
        if (event instanceof ApplicationReplied e) {
            papers.add(FoundingPaper.of(PaperKind.FOUNDING_REPLY, e.reply(), e.outcome(), e.reason(), e.signedBy()));
            openRequest = null;
            groupDueOn = e.groupDueOn();
        } else if (event instanceof MeetingReplied e) {
            papers.add(FoundingPaper.of(PaperKind.MEETING_REPLY, e.reply(), e.outcome(), e.reason(), e.signedBy()));
            openRequest = null;
        } else if (event instanceof FoundingEnded e) {
            ending = new FoundingEnding(e.cause(), e.reason(), e.endedOn());
            openRequest = null;
        }
    }

    private void grouped(FoundingEvent event) {
        if (event instanceof GroupSetUp e) {
            papers.add(FoundingPaper.of(e.notice(), PaperIssuer.FOUNDERS));
            group = GroupLine.of(e);
        } else if (event instanceof GroupChanged e && group != null) {
            papers.add(FoundingPaper.of(e.notice(), PaperIssuer.FOUNDERS));
            group = group.changed(e);
        } else if (event instanceof StudyRecorded e) {
            studies.add(e.study());
        }
    }

    private void elected(FoundingEvent event) {
        if (event instanceof ElectionVoided e) {
            voided = new VoidElection(e.election(), e.reply(), e.voidedOn(), e.reason(), e.dueOn());
        } else if (event instanceof ElectionReopened e) {
            voided = null;
            reopened = e.opening();
        }
    }

    private void followed(FoundingEvent event) {
        if (event instanceof FollowUpOpened e) {
            followUp = FollowUpLine.of(e);
        } else if (event instanceof UnionFounded e) {
            foundedOn = e.foundedOn();
        } else if (followUp != null) {
            followUp = next(followUp, event);
        }
    }

    private static FollowUpLine next(FollowUpLine line, FoundingEvent event) {
        if (event instanceof PoliceRegistered e) {
            return line.registered(e.registration(), e.late());
        } else if (event instanceof SealRecorded e) {
            return line.sealed(e.seal(), e.late());
        } else if (event instanceof CertificateRecorded e) {
            return line.certified(e.certificate(), e.late());
        } else if (event instanceof AccountRecorded e) {
            return line.banked(e.account(), e.late());
        } else if (event instanceof FollowUpReminded e) {
            return line.reminded(e.step());
        }
        return line;
    }
}
