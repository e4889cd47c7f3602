package org.jianhui.query.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.calendar.LatestPosting;
import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.HistoricPaper;
import org.jianhui.kernel.election.ListChange;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.ProposedPost;
import org.jianhui.kernel.election.Review;
import org.jianhui.kernel.election.RulingPeriod;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.election.Withdrawal;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.event.CandidateListsChanged;
import org.jianhui.kernel.election.event.CandidateListsSubmitted;
import org.jianhui.kernel.election.event.CandidatesReviewed;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.election.event.HistoricPaperRecorded;
import org.jianhui.kernel.election.event.MeetingCleared;
import org.jianhui.kernel.election.event.MeetingDateFixed;
import org.jianhui.kernel.election.event.MeetingHeld;
import org.jianhui.kernel.election.event.NoticeCompleted;
import org.jianhui.kernel.election.event.NoticeInterrupted;
import org.jianhui.kernel.election.event.NoticePosted;
import org.jianhui.kernel.election.event.NoticeRecalculated;
import org.jianhui.kernel.election.event.ObjectionRecorded;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jianhui.kernel.election.event.ResultApproved;
import org.jianhui.kernel.election.event.ResultReported;
import org.jianhui.kernel.election.event.ResultVoided;
import org.jianhui.kernel.election.event.RulingChased;
import org.jianhui.kernel.election.event.RulingEscalated;
import org.jianhui.kernel.election.event.RulingTimeCounted;
import org.jianhui.kernel.election.parameter.ObjectionParameters;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.RuleBook;

/** Invented events of one election, in the words of the procedure. */
public final class ElectionStory {

    public static final UnionId UNION = new UnionId("union-taipingba-migrant-workers");
    public static final UnionId TOWNSHIP = new UnionId("union-taipingba-federation");
    public static final UnionId COUNTY = new UnionId("union-fengdu-federation");
    public static final LocalDate STAGE_END = LocalDate.of(2022, 7, 31);
    public static final Basis BASIS =
            new Basis(RuleBook.shipped().editions().get(0).id(), List.of("E-05"), List.of());
    public static final ObjectionContact CONTACT = new ObjectionContact("乡工会联合会", "023-00000000", "太平坝乡政府二楼");

    public final ElectionId election;
    public final PersonId chair = new PersonId("person-chair");
    public final PersonId auditor = new PersonId("person-auditor");
    public final PersonId director = new PersonId("person-director");
    public final PaperId request = new PaperId("paper-request-3");

    public ElectionStory(String name) {
        election = new ElectionId("election-" + name);
    }

    /** Opened, papers entered, lists sent up, everybody approved, the notice posted on 21 June 2022. */
    public List<ElectionEvent> untilPosted() {
        List<ElectionEvent> events = new ArrayList<>(List.of(opened()));
        events.addAll(papersRecorded());
        events.add(listsSubmitted());
        events.add(reviewed(Verdict.APPROVE));
        events.add(posted(1, LocalDate.of(2022, 6, 21)));
        return events;
    }

    public ElectionEvent opened() {
        return new ElectionOpened(
                election, UNION, TOWNSHIP, COUNTY, STAGE_END, CONTACT, LocalDate.of(2022, 6, 17), BASIS);
    }

    public List<ElectionEvent> papersRecorded() {
        PaperId founding = new PaperId("paper-founding");
        PaperId meeting = new PaperId("paper-meeting");
        return List.of(
                paper(founding, PaperKind.FOUNDING_APPLICATION, null, null),
                paper(new PaperId("paper-founding-reply"), PaperKind.FOUNDING_REPLY, founding, ReplyOutcome.APPROVED),
                paper(new PaperId("paper-group"), PaperKind.GROUP_NOTICE, null, null),
                paper(meeting, PaperKind.MEETING_REQUEST, null, null),
                paper(new PaperId("paper-meeting-reply"), PaperKind.MEETING_REPLY, meeting, ReplyOutcome.APPROVED));
    }

    private ElectionEvent paper(PaperId id, PaperKind kind, PaperId answers, ReplyOutcome outcome) {
        PaperIssuer issuer = kind.isReply() ? PaperIssuer.UPPER_UNION : PaperIssuer.PREPARATORY_GROUP;
        return new HistoricPaperRecorded(
                election,
                new HistoricPaper(
                        id,
                        kind,
                        "太农筹〔2022〕" + kind.ordinal() + "号",
                        LocalDate.of(2022, 6, 16),
                        issuer,
                        kind.isReply() ? TOWNSHIP : null,
                        new AttachmentId("attachment-scan"),
                        answers,
                        outcome,
                        null),
                List.of(),
                BASIS);
    }

    public ElectionEvent listsSubmitted() {
        return new CandidateListsSubmitted(
                election,
                new RequestPaper(request, "太农筹〔2022〕3号", LocalDate.of(2022, 6, 18), PaperIssuer.PREPARATORY_GROUP),
                lists(),
                TOWNSHIP,
                LocalDate.of(2022, 7, 3),
                BASIS);
    }

    public List<CandidateList> lists() {
        return List.of(
                list(Body.UNION_COMMITTEE, chair),
                list(Body.FUND_AUDIT_COMMITTEE, auditor),
                list(Body.WOMEN_COMMITTEE, director));
    }

    private CandidateList list(Body body, PersonId person) {
        return new CandidateList(
                body, List.of(new Candidate(person, sealed(person, "person.name"), ProposedPost.CHAIR, null)));
    }

    public ElectionEvent reviewed(Verdict forTheAuditor) {
        ReplyPaper reply = new ReplyPaper(
                new PaperId("paper-reply-" + forTheAuditor.name().toLowerCase(java.util.Locale.ROOT)),
                "太工联〔2022〕5号",
                LocalDate.of(2022, 6, 20),
                request,
                ReplySource.SIGNED_HERE,
                null);
        return new CandidatesReviewed(
                election,
                reply,
                TOWNSHIP,
                new PersonId("person-signer"),
                List.of(
                        new Review(standing(chair, Body.UNION_COMMITTEE), Verdict.APPROVE, null),
                        new Review(
                                standing(auditor, Body.FUND_AUDIT_COMMITTEE),
                                forTheAuditor,
                                forTheAuditor == Verdict.APPROVE ? null : sealed(auditor, "person.statement")),
                        new Review(standing(director, Body.WOMEN_COMMITTEE), Verdict.APPROVE, null)),
                List.of(),
                BASIS);
    }

    public ElectionEvent posted(int round, LocalDate on) {
        NoticePeriod period = period(on);
        return new NoticePosted(
                election,
                round,
                lists(),
                List.of("太平坝乡政府公示栏"),
                List.of(new AttachmentId("attachment-photo")),
                period,
                CONTACT,
                round == 1 ? null : NoticeInterruption.REMOVED,
                LatestPosting.forMeetingBy(STAGE_END, NoticeParameters.OF_THE_PLAN, WorkingCalendar.shipped()),
                period.earliestMeeting().isAfter(STAGE_END),
                BASIS);
    }

    public static NoticePeriod period(LocalDate on) {
        return NoticePeriod.posted(on, NoticeParameters.OF_THE_PLAN, WorkingCalendar.shipped());
    }

    public ElectionEvent interrupted(int round, LocalDate on) {
        return new NoticeInterrupted(election, round, NoticeInterruption.REMOVED, null, on, null);
    }

    public ElectionEvent objected(String objection, Candidacy against) {
        return new ObjectionRecorded(
                election,
                new ObjectionId("objection-" + objection),
                against,
                null,
                sealed(new PersonId("person-anonymous"), "person.statement"),
                LocalDate.of(2022, 6, 22),
                1,
                false);
    }

    /** Of an objection received on 22 June 2022: due on the 29th, told to the county on 5 July. */
    public ElectionEvent rulingTimed(String objection) {
        RuleBook book = RuleBook.shipped();
        RulingPeriod period = RulingPeriod.received(
                LocalDate.of(2022, 6, 22),
                book.editions().get(0).parameters(ObjectionParameters.class),
                WorkingCalendar.shipped());
        return new RulingTimeCounted(election, new ObjectionId("objection-" + objection), null, period, BASIS);
    }

    public ElectionEvent rulingChased(String objection, LocalDate on) {
        return new RulingChased(
                election, new ObjectionId("objection-" + objection), TOWNSHIP, LocalDate.of(2022, 6, 29), on);
    }

    public ElectionEvent rulingEscalated(String objection, LocalDate on) {
        return new RulingEscalated(
                election, new ObjectionId("objection-" + objection), TOWNSHIP, COUNTY, LocalDate.of(2022, 6, 29), on);
    }

    public ElectionEvent ruled(String objection, Candidacy against, ObjectionRuling ruling) {
        return new ObjectionRuled(
                election,
                new ObjectionId("objection-" + objection),
                against,
                ruling,
                sealed(against.person(), "person.statement"),
                LocalDate.of(2022, 6, 24));
    }

    public ElectionEvent completed(int round, LocalDate postedOn) {
        return new NoticeCompleted(election, round, period(postedOn), null, BASIS);
    }

    /** As a new calendar edition would: counted as if it had been posted on another day. */
    public ElectionEvent recounted(int round, LocalDate before, LocalDate as) {
        return new NoticeRecalculated(election, round, period(before), period(as), true, BASIS);
    }

    /** The auditor is taken off, another person is proposed. */
    public ElectionEvent replaced() {
        return new CandidateListsChanged(
                election,
                new RequestPaper(
                        new PaperId("paper-request-4"),
                        "太农筹〔2022〕4号",
                        LocalDate.of(2022, 6, 21),
                        PaperIssuer.PREPARATORY_GROUP),
                List.of(list(Body.FUND_AUDIT_COMMITTEE, new PersonId("person-other-auditor"))),
                List.of(new Withdrawal(standing(auditor, Body.FUND_AUDIT_COMMITTEE), null)),
                ListChange.CANDIDATE_WITHDREW,
                null,
                LocalDate.of(2022, 6, 21),
                LocalDate.of(2022, 7, 6),
                BASIS);
    }

    public ElectionEvent meetingFixed(LocalDate on) {
        return new MeetingDateFixed(election, on, on, on.isAfter(STAGE_END), BASIS);
    }

    public ElectionEvent meetingCleared(LocalDate on, Candidacy... blocked) {
        List<Body> without = List.of(blocked).stream().map(Candidacy::body).toList();
        List<CandidateList> free =
                lists().stream().filter(list -> !without.contains(list.body())).toList();
        return new MeetingCleared(election, on, free, List.of(blocked), BASIS);
    }

    /** Everybody on the lists was elected. */
    public List<OfficeHolder> offices() {
        return List.of(
                new OfficeHolder(chair, Office.CHAIR),
                new OfficeHolder(auditor, Office.FUND_AUDIT_CHAIR),
                new OfficeHolder(director, Office.WOMEN_DIRECTOR));
    }

    public ElectionEvent held(LocalDate on) {
        return new MeetingHeld(
                election, UNION, null, on, offices(), new AttachmentId("attachment-minutes"), true, BASIS);
    }

    /** Reported on 30 June; the reply is due by 15 July. */
    public ElectionEvent reported() {
        return new ResultReported(
                election,
                UNION,
                new RequestPaper(
                        new PaperId("paper-report"), "太农工〔2022〕1号", LocalDate.of(2022, 6, 30), PaperIssuer.BASE_UNION),
                offices(),
                TOWNSHIP,
                LocalDate.of(2022, 7, 15),
                BASIS);
    }

    public List<ElectionEvent> approved() {
        LocalDate on = LocalDate.of(2022, 7, 5);
        return List.of(
                new ResultApproved(
                        election,
                        UNION,
                        resultReply(),
                        new PersonId("person-signer"),
                        on,
                        offices(),
                        LocalDate.of(2027, 7, 4),
                        BASIS),
                new ElectionEnded(election, EndCause.RESULT_APPROVED, null, on));
    }

    public List<ElectionEvent> voided(String reason) {
        LocalDate on = LocalDate.of(2022, 7, 5);
        return List.of(
                new ResultVoided(election, UNION, resultReply(), null, on, reason, BASIS),
                new ElectionEnded(election, EndCause.RESULT_VOIDED, reason, on));
    }

    private ReplyPaper resultReply() {
        return new ReplyPaper(
                new PaperId("paper-result-reply"),
                "太工联〔2022〕6号",
                LocalDate.of(2022, 7, 5),
                new PaperId("paper-report"),
                ReplySource.SIGNED_HERE,
                null);
    }

    public static Candidacy standing(PersonId person, Body body) {
        return new Candidacy(person, body);
    }

    private static Envelope sealed(PersonId person, String field) {
        return new Envelope(person, field, 1, "request-1", "bm9uY2U", "c2VhbGVk");
    }
}
