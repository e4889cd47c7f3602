package org.jianhui.query.founding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.founding.FollowUp;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Fact;
import org.jspecify.annotations.Nullable;

/** Reads off a founding, on a given day, what is, who must act and by when. */
final class StatusReading {

    private final FoundingView view;
    private final LocalDate today;

    StatusReading(FoundingView view, LocalDate today) {
        this.view = view;
        this.today = today;
    }

    FoundingStatus status() {
        return switch (view.phase()) {
            case APPLICATION_UNDER_REVIEW -> underReview("APPLICATION_UNDER_REVIEW", "APPLICATION_LATE");
            case AMENDMENT_DUE ->
                group("AMENDMENT_DUE", null, Fact.of("number", numberOf(PaperKind.FOUNDING_REPLY)), reason());
            case GROUP_DUE -> group("GROUP_DUE", view.groupDueOn(), Fact.of("dueOn", view.groupDueOn()));
            case MEETING_REQUEST_DUE -> meetingRequestDue();
            case MEETING_UNDER_REVIEW -> underReview("MEETING_UNDER_REVIEW", "MEETING_LATE");
            case ELECTION_RUNNING -> nobody(view.reopened() == null ? "ELECTION_RUNNING" : "ELECTION_RUNNING_AGAIN");
            case ELECTION_VOIDED -> electionVoided();
            case FOLLOW_UP_DUE -> followUpDue();
            case FOUNDED -> nobody("FOUNDED", Fact.of("foundedOn", view.foundedOn()));
            case ENDED -> ended();
        };
    }

    private FoundingStatus underReview(String inTime, String late) {
        OpenRequest open = Objects.requireNonNull(view.openRequest());
        return status(
                today.isAfter(open.dueOn()) ? late : inTime,
                Role.SUPERIOR_SIGNER,
                view.opening().repliesUnion(),
                open.dueOn(),
                Fact.of("number", open.number()),
                Fact.of("dueOn", open.dueOn()));
    }

    private FoundingStatus meetingRequestDue() {
        return view.lastReply(PaperKind.MEETING_REPLY).isPresent()
                ? group("MEETING_REQUEST_AGAIN", stageEnd(), Fact.of("number", numberOf(PaperKind.MEETING_REPLY)))
                : group("MEETING_REQUEST_DUE", stageEnd());
    }

    private @Nullable LocalDate stageEnd() {
        @Nullable ElectionOpening opening = view.lastOpening();
        return opening == null ? null : opening.stageEnd();
    }

    private FoundingStatus electionVoided() {
        VoidElection voided = Objects.requireNonNull(view.voided());
        return group(
                "ELECTION_VOIDED",
                voided.dueOn(),
                Fact.of("number", voided.reply()),
                Fact.of("voidedOn", voided.voidedOn()),
                Fact.of("reason", voided.reason()));
    }

    private FoundingStatus followUpDue() {
        FollowUpLine line = Objects.requireNonNull(view.followUp());
        List<FollowUp> missing = line.missing();
        LocalDate due = missing.equals(List.of(FollowUp.CERTIFICATE)) ? line.certificateDueOn() : line.dueOn();
        String names = missing.stream().map(Enum::name).collect(Collectors.joining(","));
        return group("FOLLOW_UP_DUE", due, Fact.of("missing", names), Fact.of("dueOn", due));
    }

    private FoundingStatus ended() {
        FoundingEnding ending = Objects.requireNonNull(view.ending());
        return nobody("ENDED", Fact.of("cause", ending.cause()), Fact.of("endedOn", ending.on()));
    }

    private String numberOf(PaperKind reply) {
        return view.lastReply(reply).map(FoundingPaper::number).orElse("-");
    }

    private Fact reason() {
        return Fact.of(
                "reason",
                view.lastReply(PaperKind.FOUNDING_REPLY)
                        .map(FoundingPaper::reason)
                        .orElse("-"));
    }

    private FoundingStatus group(String key, @Nullable LocalDate due, Fact... facts) {
        return status(key, Role.PREPARATORY_GROUP, view.opening().union(), due, facts);
    }

    private FoundingStatus nobody(String key, Fact... facts) {
        return status(key, null, null, null, facts);
    }

    private FoundingStatus status(
            String key, @Nullable Role actor, @Nullable UnionId at, @Nullable LocalDate due, Fact... facts) {
        boolean overdue = due != null && today.isAfter(due);
        return new FoundingStatus(view.phase(), key, List.of(facts), actor, at, due, overdue);
    }
}
