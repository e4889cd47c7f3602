package org.jianhui.command.election;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.HistoricPaper;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.election.ProposedPost;
import org.jianhui.kernel.election.Review;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.event.CandidateListsSubmitted;
import org.jianhui.kernel.election.event.CandidatesReviewed;
import org.jianhui.kernel.election.event.EarlierCommitteeFound;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.election.event.HistoricPaperRecorded;
import org.jianhui.kernel.election.event.MeetingCleared;
import org.jianhui.kernel.election.event.MeetingDateFixed;
import org.jianhui.kernel.election.event.MeetingHeld;
import org.jianhui.kernel.election.event.NoticeCompleted;
import org.jianhui.kernel.election.event.NoticeInterrupted;
import org.jianhui.kernel.election.event.NoticePosted;
import org.jianhui.kernel.election.event.ObjectionRecorded;
import org.jianhui.kernel.election.event.ResultReported;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;

/** The words in which a case's past is told: 太平坝乡农民工工会, with invented people A to D. */
final class Given {

    static final ElectionId ELECTION = new ElectionId("election-1");
    static final UnionId UNION = new UnionId("union-base");
    static final UnionId TOWNSHIP = new UnionId("union-township");
    static final UnionId COUNTY = new UnionId("union-county");
    static final AttachmentId SCAN = new AttachmentId("attachment-1");
    static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());
    static final ObjectionContact CONTACT = new ObjectionContact("乡工会联合会办公室", "023-70605301", "太平坝乡");

    static final Candidacy A = new Candidacy(new PersonId("person-a"), Body.UNION_COMMITTEE);
    static final Candidacy B = new Candidacy(new PersonId("person-b"), Body.UNION_COMMITTEE);
    static final Candidacy C = new Candidacy(new PersonId("person-c"), Body.FUND_AUDIT_COMMITTEE);
    static final Candidacy D = new Candidacy(new PersonId("person-d"), Body.WOMEN_COMMITTEE);
    static final List<Candidacy> ALL = List.of(A, B, C, D);

    static final RequestPaper REQUEST = request("paper-request", "太农筹〔2022〕3号", "2022-06-18");

    private Given() {}

    static ElectionOpened opened() {
        return new ElectionOpened(
                ELECTION, UNION, TOWNSHIP, COUNTY, day("2022-07-31"), CONTACT, day("2022-05-01"), BASIS);
    }

    /** Opened by a union that has or had a committee. */
    static ElectionEvent[] openedLater() {
        return events(opened(), new EarlierCommitteeFound(ELECTION, UNION));
    }

    static HistoricPaper application(String dated) {
        return paper("paper-1", PaperKind.FOUNDING_APPLICATION, "申1号", dated, PaperIssuer.FOUNDERS, null, null);
    }

    static HistoricPaper foundingReply(String dated, ReplyOutcome outcome) {
        return paper("paper-2", PaperKind.FOUNDING_REPLY, "复1号", dated, PaperIssuer.UPPER_UNION, "paper-1", outcome);
    }

    static HistoricPaper groupNotice(String dated, HeadQualification head) {
        return new HistoricPaper(
                new PaperId("paper-3"),
                PaperKind.GROUP_NOTICE,
                "筹1号",
                day(dated),
                PaperIssuer.FOUNDERS,
                null,
                SCAN,
                null,
                null,
                new GroupHead(new PersonId("person-h"), sealed("person-h"), head));
    }

    static HistoricPaper meetingRequest(String dated) {
        return paper("paper-4", PaperKind.MEETING_REQUEST, "筹2号", dated, PaperIssuer.PREPARATORY_GROUP, null, null);
    }

    static HistoricPaper meetingReply(String dated, ReplyOutcome outcome) {
        return paper("paper-5", PaperKind.MEETING_REPLY, "复2号", dated, PaperIssuer.UPPER_UNION, "paper-4", outcome);
    }

    static HistoricPaper paper(
            String id,
            PaperKind kind,
            String number,
            String dated,
            PaperIssuer by,
            String answers,
            ReplyOutcome outcome) {
        return new HistoricPaper(
                new PaperId(id),
                kind,
                number,
                day(dated),
                by,
                by == PaperIssuer.UPPER_UNION ? TOWNSHIP : null,
                SCAN,
                answers == null ? null : new PaperId(answers),
                outcome,
                null);
    }

    static HistoricPaperRecorded recorded(HistoricPaper paper) {
        return new HistoricPaperRecorded(ELECTION, paper, List.of(), BASIS);
    }

    /** Opened, founding approved, group formed; no meeting request yet. */
    static ElectionEvent[] founded() {
        return events(
                opened(),
                recorded(application("2022-05-04")),
                recorded(foundingReply("2022-05-10", ReplyOutcome.APPROVED)),
                recorded(groupNotice("2022-05-10", HeadQualification.PROPOSED_CHAIR)));
    }

    /** As founded, with the meeting approved. */
    static ElectionEvent[] prepared() {
        return events(
                founded(),
                recorded(meetingRequest("2022-05-12")),
                recorded(meetingReply("2022-05-16", ReplyOutcome.APPROVED)));
    }

    static ElectionEvent[] submitted() {
        return events(
                prepared(),
                new CandidateListsSubmitted(ELECTION, REQUEST, lists(ALL), TOWNSHIP, day("2022-07-03"), BASIS));
    }

    /** All four approved by a reply of this date. */
    static ElectionEvent[] approved(String dated) {
        return events(
                submitted(), reviewed(dated, ALL.stream().map(Given::approve).toList(), ALL));
    }

    /** Approved on the day of posting and posted. */
    static ElectionEvent[] posted(String on) {
        return events(approved(on), noticePosted(1, on));
    }

    static ElectionEvent[] completed(String postedOn) {
        return events(posted(postedOn), new NoticeCompleted(ELECTION, 1, period(postedOn), null, BASIS));
    }

    static ElectionEvent[] cleared(String postedOn, String meetingOn) {
        return events(completed(postedOn), fixed(meetingOn), clearedFor(meetingOn));
    }

    /** Elected on 28 June: A chairs, B is a member, C chairs the audit, D directs the women's committee. */
    static final List<OfficeHolder> OFFICES = List.of(
            new OfficeHolder(A.person(), Office.CHAIR),
            new OfficeHolder(B.person(), Office.COMMITTEE_MEMBER),
            new OfficeHolder(C.person(), Office.FUND_AUDIT_CHAIR),
            new OfficeHolder(D.person(), Office.WOMEN_DIRECTOR));

    static final RequestPaper REPORT =
            new RequestPaper(new PaperId("paper-report"), "太农工〔2022〕1号", day("2022-06-29"), PaperIssuer.BASE_UNION);

    /** The meeting of 28 June has elected. */
    static ElectionEvent[] held() {
        return events(
                cleared("2022-06-20", "2022-06-28"),
                new MeetingHeld(
                        ELECTION, UNION, new AssemblyId("assembly-1"), day("2022-06-28"), OFFICES, null, false, BASIS));
    }

    /** Reported on 29 June; the reply is due by 14 July. */
    static ElectionEvent[] reported() {
        return events(held(), new ResultReported(ELECTION, UNION, REPORT, OFFICES, TOWNSHIP, day("2022-07-14"), BASIS));
    }

    static MeetingDateFixed fixed(String meetingOn) {
        return new MeetingDateFixed(ELECTION, day(meetingOn), day(meetingOn), false, BASIS);
    }

    static MeetingCleared clearedFor(String meetingOn) {
        return new MeetingCleared(ELECTION, day(meetingOn), lists(ALL), List.of(), BASIS);
    }

    static NoticePosted noticePosted(int round, String on) {
        return new NoticePosted(
                ELECTION,
                round,
                lists(ALL),
                List.of("乡政府公示栏"),
                List.of(SCAN),
                period(on),
                CONTACT,
                null,
                null,
                false,
                BASIS);
    }

    static NoticeInterrupted interrupted(String on, NoticeInterruption cause) {
        return new NoticeInterrupted(ELECTION, 1, cause, null, day(on), null);
    }

    static ObjectionRecorded objection(String id, Candidacy against) {
        return new ObjectionRecorded(
                ELECTION, new ObjectionId(id), against, null, sealed("person-x"), day("2022-06-21"), 1, false);
    }

    static CandidatesReviewed reviewed(String dated, List<Review> reviews, List<Candidacy> approved) {
        return new CandidatesReviewed(
                ELECTION, reply("paper-reply", "复3号", dated), TOWNSHIP, null, reviews, approved, BASIS);
    }

    static ReplyPaper reply(String paper, String number, String dated) {
        return new ReplyPaper(new PaperId(paper), number, day(dated), REQUEST.paper(), ReplySource.SIGNED_HERE, null);
    }

    static RequestPaper request(String paper, String number, String dated) {
        return new RequestPaper(new PaperId(paper), number, day(dated), PaperIssuer.PREPARATORY_GROUP);
    }

    static Review approve(Candidacy candidacy) {
        return new Review(candidacy, Verdict.APPROVE, null);
    }

    static Review refuse(Candidacy candidacy) {
        return new Review(candidacy, Verdict.REFUSE, sealed(candidacy.person().value()));
    }

    static List<CandidateList> lists(List<Candidacy> candidacies) {
        return Arrays.stream(Body.values())
                .map(body -> new CandidateList(
                        body,
                        candidacies.stream()
                                .filter(each -> each.body() == body)
                                .map(each -> new Candidate(
                                        each.person(), sealed(each.person().value()), ProposedPost.MEMBER, null))
                                .toList()))
                .filter(list -> !list.candidates().isEmpty())
                .toList();
    }

    static NoticePeriod period(String postedOn) {
        return NoticePeriod.posted(day(postedOn), NoticeParameters.OF_THE_PLAN, WorkingCalendar.shipped());
    }

    static Envelope sealed(String person) {
        return new Envelope(new PersonId(person), "person.name", 1, "request-0", "nonce", "ciphertext");
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static ElectionEvent[] events(ElectionEvent... events) {
        return events;
    }

    static ElectionEvent[] events(ElectionEvent[] first, ElectionEvent... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(ElectionEvent[]::new);
    }
}
