package org.jianhui.workbench.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.election.assembly.event.AssemblyConcluded;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.event.AttendeesSignedIn;
import org.jianhui.kernel.election.assembly.event.CredentialsReviewed;
import org.jianhui.kernel.election.assembly.event.DelegatesAllotted;
import org.jianhui.kernel.election.assembly.event.DelegatesElected;
import org.jianhui.kernel.election.assembly.event.ElectionRulesAdopted;
import org.jianhui.kernel.election.assembly.event.OfficersElected;
import org.jianhui.kernel.election.assembly.event.RollFrozen;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.BallotsIssued;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.election.event.CandidateListsChanged;
import org.jianhui.kernel.election.event.CandidateListsSubmitted;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.election.event.MeetingHeld;
import org.jianhui.kernel.election.event.NoticePosted;
import org.jianhui.kernel.election.event.ObjectionRecorded;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jianhui.kernel.election.event.ResultReported;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.founding.event.ApplicationAmended;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.ApplicationReplied;
import org.jianhui.kernel.founding.event.CertificateRecorded;
import org.jianhui.kernel.founding.event.FollowUpOpened;
import org.jianhui.kernel.founding.event.GroupChanged;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.event.MeetingRequested;
import org.jianhui.kernel.founding.event.SealRecorded;
import org.jianhui.kernel.term.event.DepartureRequested;
import org.jianhui.kernel.term.event.FillingRequested;
import org.jianhui.kernel.term.event.PostponementRequested;
import org.jianhui.kernel.term.event.RecallProposed;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jianhui.kernel.term.event.TermBegan;

/**
 * From which events a part of a paper was taken, beside its own event: the last of these types before it, or each of them.
 *
 * @param part what of the paper, said by {@code paper.part.<part>}
 * @param every whether each of them counts, not only the last
 */
record PaperSource(String part, boolean every, List<String> types) {

    /** Number, date and what it says stand in the paper's own event, which is not among these. */
    static List<PaperSource> of(IssuedKind kind) {
        return switch (kind) {
            case CANDIDATE_REQUEST, CANDIDATE_LIST, CANDIDATE_NOTICE -> List.of(election());
            case CANDIDATE_REPLY ->
                List.of(election(), last("asked", CandidateListsSubmitted.class, CandidateListsChanged.class));
            case OBJECTION_REGISTER ->
                List.of(
                        election(),
                        last("notice", NoticePosted.class),
                        each("objections", ObjectionRecorded.class),
                        each("rulings", ObjectionRuled.class));
            case DELEGATE_ROLL, CREDENTIALS_REPORT ->
                List.of(
                        meeting(),
                        last("quotas", DelegatesAllotted.class),
                        each("delegates", DelegatesElected.class),
                        last("credentials", CredentialsReviewed.class));
            case MEETING_NOTICE, ELECTION_RULES -> List.of(election(), meeting());
            case ELECTION_ROLL -> List.of(meeting(), each("delegates", CredentialsReviewed.class));
            case BALLOT_PAPER -> List.of(meeting(), names(), last("rules", ElectionRulesAdopted.class));
            case TALLY_SHEET ->
                List.of(
                        meeting(),
                        names(),
                        last("round", BallotOpened.class),
                        last("issued", BallotsIssued.class),
                        last("roll", RollFrozen.class));
            case MEETING_RESULT ->
                List.of(
                        meeting(),
                        last("roll", RollFrozen.class),
                        each("present", AttendeesSignedIn.class),
                        each("rounds", RoundDecided.class),
                        last("officers", OfficersElected.class));
            case RESULT_REPORT ->
                List.of(election(), last("held", MeetingHeld.class, AssemblyConcluded.class), names());
            case RESULT_REPLY -> List.of(election(), last("asked", ResultReported.class), names());
            case POSTPONEMENT_REQUEST,
                    DEPARTURE_REQUEST,
                    DEPARTURE_NOTICE,
                    FILLING_ROUND,
                    FILLING_REQUEST,
                    REELECTION_MEETING_REQUEST -> List.of(term());
            case POSTPONEMENT_REPLY, DEPARTURE_REPLY, FILLING_REPLY, REELECTION_MEETING_REPLY ->
                List.of(term(), asked());
            case RECALL_RESULT -> List.of(term(), last("proposal", RecallProposed.class));
            case FOUNDING_APPLICATION -> List.of();
            case FOUNDING_REPLY -> List.of(application());
            case GROUP_NOTICE -> List.of(application(), last("approval", ApplicationReplied.class), group());
            case MEETING_REQUEST, MEMBER_ROLL, GROUP_LIST -> List.of(application(), group());
            case MEETING_REPLY -> List.of(application(), last("asked", MeetingRequested.class));
            case SEAL_APPLICATION, LEGAL_PERSON_APPLICATION ->
                List.of(application(), last("approval", FollowUpOpened.class));
            case ACCOUNT_APPLICATION, REGISTRATION_RECORD ->
                List.of(
                        application(),
                        last("approval", FollowUpOpened.class),
                        each("seals", SealRecorded.class),
                        last("certificate", CertificateRecorded.class));
        };
    }

    private static PaperSource election() {
        return last("parties", ElectionOpened.class, org.jianhui.kernel.election.event.ReplyMovedToCounty.class);
    }

    private static PaperSource meeting() {
        return last("meeting", AssemblyConvened.class);
    }

    private static PaperSource names() {
        return each("names", CandidateListsSubmitted.class, CandidateListsChanged.class);
    }

    private static PaperSource term() {
        return last("parties", TermBegan.class, org.jianhui.kernel.term.event.ReplyMovedToCounty.class);
    }

    private static PaperSource asked() {
        return last(
                "asked",
                PostponementRequested.class,
                DepartureRequested.class,
                FillingRequested.class,
                ReelectionMeetingRequested.class);
    }

    private static PaperSource application() {
        return last("application", ApplicationFiled.class, ApplicationAmended.class);
    }

    private static PaperSource group() {
        return each("group", GroupSetUp.class, GroupChanged.class);
    }

    @SafeVarargs
    private static PaperSource last(String part, Class<? extends DomainEvent>... types) {
        return new PaperSource(part, false, named(types));
    }

    @SafeVarargs
    private static PaperSource each(String part, Class<? extends DomainEvent>... types) {
        return new PaperSource(part, true, named(types));
    }

    private static List<String> named(Class<? extends DomainEvent>[] types) {
        return Stream.of(types)
                .map(type -> Objects.requireNonNull(type.getAnnotation(EventName.class))
                        .value())
                .toList();
    }
}
