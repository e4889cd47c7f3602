package org.jianhui.query.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.document.event.PaperIssued;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.founding.GroupNotice;
import org.jianhui.kernel.founding.event.ApplicationAmended;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.ApplicationReplied;
import org.jianhui.kernel.founding.event.CertificateRecorded;
import org.jianhui.kernel.founding.event.FollowUpOpened;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.founding.event.GroupChanged;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.event.MeetingReplied;
import org.jianhui.kernel.founding.event.MeetingRequested;
import org.jianhui.kernel.founding.event.ReplyMovedToCounty;
import org.jianhui.kernel.founding.event.UnionFounded;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Folds the events of a founding, and of the papers issued in it, to its papers. */
final class FoundingPaperFold {

    private final List<FoundingSheet> sheets = new ArrayList<>();
    private final List<FoundingEvent> past = new ArrayList<>();
    private final Map<PaperId, RequestPaper> requests = new HashMap<>();
    private @Nullable Parties parties;
    private @Nullable UnionId county;
    private @Nullable FoundingApplication application;

    void evolve(Recorded<?> recorded) {
        if (recorded.event() instanceof PaperIssued issued) {
            sheets.replaceAll(
                    sheet -> sheet.paper().equals(issued.paper()) ? sheet.issued(IssuedPaper.of(issued)) : sheet);
        } else if (recorded.event() instanceof FoundingEvent event) {
            past.add(event);
            asked(event, recorded.place());
            answered(event, recorded.place());
            followed(event, recorded.place());
        }
    }

    private void asked(FoundingEvent event, SeenAt place) {
        if (event instanceof ApplicationFiled filed) {
            parties = new Parties(filed.union(), filed.upperUnion());
            county = filed.countyUnion();
            application = filed.application();
            request(IssuedKind.FOUNDING_APPLICATION, filed.request(), place);
        } else if (event instanceof ApplicationAmended amended) {
            application = amended.application();
            request(IssuedKind.FOUNDING_APPLICATION, amended.request(), place);
        } else if (event instanceof MeetingRequested requested) {
            request(IssuedKind.MEETING_REQUEST, requested.request(), place);
            annex(IssuedKind.MEMBER_ROLL, requested, 1, place);
            annex(IssuedKind.GROUP_LIST, requested, 2, place);
        } else if (event instanceof GroupSetUp setUp) {
            notice(setUp.notice(), place);
        } else if (event instanceof GroupChanged changed) {
            notice(changed.notice(), place);
        }
    }

    private void answered(FoundingEvent event, SeenAt place) {
        if (event instanceof ApplicationReplied replied) {
            reply(IssuedKind.FOUNDING_REPLY, replied.reply(), place);
        } else if (event instanceof MeetingReplied replied) {
            reply(IssuedKind.MEETING_REPLY, replied.reply(), place);
        } else if (event instanceof ReplyMovedToCounty moved) {
            parties = new Parties(known(parties).own(), moved.to());
        }
    }

    /** These have no number and no id in their events: both follow from the founding. */
    private void followed(FoundingEvent event, SeenAt place) {
        if (event instanceof FollowUpOpened opened) {
            own(IssuedKind.SEAL_APPLICATION, opened, opened.approvedOn(), place);
            own(IssuedKind.LEGAL_PERSON_APPLICATION, opened, opened.approvedOn(), place);
        } else if (event instanceof CertificateRecorded recorded) {
            own(IssuedKind.ACCOUNT_APPLICATION, recorded, recorded.certificate().issuedOn(), place);
        } else if (event instanceof UnionFounded founded) {
            own(IssuedKind.REGISTRATION_RECORD, founded, founded.foundedOn(), place);
        }
    }

    private void request(IssuedKind kind, RequestPaper request, SeenAt place) {
        requests.put(request.paper(), request);
        add(request.paper(), kind, request.number(), null, request.dated(), request, place);
    }

    /** Members and groups of the day on which the meeting was asked for; numbered as annexes of the request. */
    private void annex(IssuedKind kind, MeetingRequested requested, int place, SeenAt at) {
        RequestPaper request = requested.request();
        PaperId paper = PaperFold.derived(
                requested.founding(), kind.name() + "-" + request.paper().value());
        add(paper, kind, request.number() + "附件" + place, null, requested.requestedOn(), request, at);
    }

    private void notice(GroupNotice notice, SeenAt place) {
        add(notice.paper(), IssuedKind.GROUP_NOTICE, notice.number(), null, notice.dated(), null, place);
    }

    /** A reply recorded from paper is there as a scan: it is paired, and never written here. */
    private void reply(IssuedKind kind, ReplyPaper reply, SeenAt place) {
        PaperId answers = reply.answers();
        sheets.replaceAll(sheet -> sheet.paper().equals(answers) ? sheet.paired(reply.number()) : sheet);
        @Nullable RequestPaper request = requests.get(answers);
        if (request != null && reply.source() == ReplySource.SIGNED_HERE) {
            add(reply.paper(), kind, reply.number(), request.number(), reply.dated(), request, place);
        }
    }

    private void own(IssuedKind kind, FoundingEvent event, LocalDate dated, SeenAt place) {
        PaperId paper = PaperFold.derived(event.founding(), kind.name());
        add(paper, kind, "", null, dated, null, place);
    }

    private void add(
            PaperId paper,
            IssuedKind kind,
            String number,
            @Nullable String pair,
            LocalDate dated,
            @Nullable RequestPaper request,
            SeenAt place) {
        sheets.add(new FoundingSheet(
                paper,
                kind,
                number,
                pair,
                dated,
                known(parties),
                known(county),
                known(application),
                request,
                past,
                place,
                null));
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "a founding that was never begun");
    }

    List<FoundingSheet> sheets() {
        return List.copyOf(sheets);
    }
}
