package org.jianhui.query.election;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Fact;
import org.jspecify.annotations.Nullable;

/** Reads off a case, on a given day, what is, who must act and by when. */
final class StatusReading {

    private final ElectionView view;
    private final LocalDate today;

    StatusReading(ElectionView view, LocalDate today) {
        this.view = view;
        this.today = today;
    }

    ElectionStatus status() {
        return switch (view.phase()) {
            case PAPERS_DUE -> group("PAPERS_DUE", null, Fact.of("missing", names(view.missingPapers())));
            case LISTS_DUE -> group("LISTS_DUE", null);
            case UNDER_REVIEW -> underReview("UNDER_REVIEW");
            case REVISION_DUE -> group("REVISION_DUE", null, Fact.of("bodies", names(view.bodiesWithoutApproved())));
            case POSTING_DUE -> postingDue();
            case NOTICE_RUNNING -> noticeRunning();
            case MEETING_DATE_DUE -> meetingDateDue();
            case MEETING_FIXED -> nobody("MEETING_FIXED", Fact.of("meetingOn", meetingOn()));
            case MEETING_CLEARED ->
                today.isAfter(meetingOn())
                        ? group("MEETING_DAY_PASSED", null, Fact.of("meetingOn", meetingOn()))
                        : nobody("MEETING_CLEARED", Fact.of("meetingOn", meetingOn()));
            case RESULT_DUE -> group("RESULT_DUE", null, Fact.of("heldOn", result().heldOn()));
            case RESULT_UNDER_REVIEW -> underReview("RESULT_UNDER_REVIEW");
            case ENDED -> ended();
        };
    }

    private ElectionStatus underReview(String key) {
        RequestLine open = java.util.Objects.requireNonNull(view.openRequest());
        return status(
                today.isAfter(open.dueOn()) ? key + "_LATE" : key,
                Role.SUPERIOR_SIGNER,
                view.opening().repliesUnion(),
                open.dueOn(),
                null,
                Fact.of("number", open.number()),
                Fact.of("dueOn", open.dueOn()));
    }

    private ElectionStatus postingDue() {
        return view.lastNotice()
                .map(NoticeLine::fell)
                .map(fall -> group("POSTING_AGAIN", null, Fact.of("cause", fall.cause()), Fact.of("fellOn", fall.on())))
                .orElseGet(() -> group("POSTING_DUE", null));
    }

    private ElectionStatus noticeRunning() {
        NoticeLine notice = view.currentNotice().orElseThrow();
        int left = notice.daysLeft(today);
        return status(
                "NOTICE_RUNNING",
                view.opening().actor(),
                view.opening().union(),
                null,
                left,
                Fact.of("postedOn", notice.period().postedOn()),
                Fact.of("daysLeft", left),
                Fact.of("lastDay", notice.period().lastDay()),
                Fact.of("earliestMeeting", notice.period().earliestMeeting()));
    }

    private ElectionStatus meetingDateDue() {
        LocalDate earliest = view.currentNotice().orElseThrow().period().earliestMeeting();
        MeetingLine meeting = view.meeting();
        return meeting == null || meeting.fellBecause() == null
                ? group("MEETING_DATE_DUE", view.opening().stageEnd(), Fact.of("earliestMeeting", earliest))
                : group(
                        "MEETING_DATE_FELL",
                        view.opening().stageEnd(),
                        Fact.of("earliestMeeting", earliest),
                        Fact.of("cause", meeting.fellBecause()));
    }

    private ElectionStatus ended() {
        EndingLine ending = java.util.Objects.requireNonNull(view.ending());
        return switch (ending.cause()) {
            case RESULT_APPROVED ->
                nobody(
                        "RESULT_APPROVED",
                        Fact.of("approvedOn", result().decidedOn()),
                        Fact.of("termEndsOn", result().termEndsOn()));
            case RESULT_VOIDED ->
                nobody(
                        "RESULT_VOIDED",
                        Fact.of("voidedOn", result().decidedOn()),
                        Fact.of("reason", result().reason()));
            default -> nobody("ENDED", Fact.of("cause", ending.cause()), Fact.of("endedOn", ending.on()));
        };
    }

    private ResultLine result() {
        return java.util.Objects.requireNonNull(view.result());
    }

    private LocalDate meetingOn() {
        return java.util.Objects.requireNonNull(view.meeting()).on();
    }

    private ElectionStatus group(String key, @Nullable LocalDate due, Fact... facts) {
        return status(key, view.opening().actor(), view.opening().union(), due, null, facts);
    }

    private ElectionStatus nobody(String key, Fact... facts) {
        return status(key, null, null, null, null, facts);
    }

    private ElectionStatus status(
            String key,
            @Nullable Role actor,
            @Nullable UnionId at,
            @Nullable LocalDate due,
            @Nullable Integer daysLeft,
            Fact... facts) {
        boolean overdue = due != null && today.isAfter(due);
        return new ElectionStatus(view.phase(), key, List.of(facts), actor, at, due, overdue, daysLeft);
    }

    private static String names(Iterable<? extends Enum<?>> values) {
        return java.util.stream.StreamSupport.stream(values.spliterator(), false)
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }
}
