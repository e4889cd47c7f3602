package org.jianhui.process.election;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.jianhui.kernel.election.ElectionCommand;
import org.jianhui.kernel.election.ElectionCommand.ChangeCandidateLists;
import org.jianhui.kernel.election.ElectionCommand.FixMeetingDate;
import org.jianhui.kernel.election.ElectionCommand.InterruptNotice;
import org.jianhui.kernel.election.ElectionCommand.OpenElection;
import org.jianhui.kernel.election.ElectionCommand.PostNotice;
import org.jianhui.kernel.election.ElectionCommand.RecordHistoricPaper;
import org.jianhui.kernel.election.ElectionCommand.RecordObjection;
import org.jianhui.kernel.election.ElectionCommand.ReviewCandidates;
import org.jianhui.kernel.election.ElectionCommand.RuleOnObjection;
import org.jianhui.kernel.election.ElectionCommand.SubmitCandidateLists;
import org.jianhui.kernel.election.ElectionResultCommand.RecordHistoricMeeting;
import org.jianhui.kernel.election.ElectionResultCommand.ReplyToResult;
import org.jianhui.kernel.election.ElectionResultCommand.ReportResult;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.HistoricPaper;
import org.jianhui.kernel.election.ListChange;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.ProposedPost;
import org.jianhui.kernel.election.ResultDecision;
import org.jianhui.kernel.election.Review;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.election.Withdrawal;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;

/** One case and the words in which a test carries it through the procedure, day by day. */
final class Case {

    final ElectionId id = ElectionId.random();
    final UnionId union = UnionId.random();
    final UnionId superior = UnionId.random();
    final UnionId county = UnionId.random();
    final Candidacy a = new Candidacy(PersonId.random(), Body.UNION_COMMITTEE);
    final Candidacy b = new Candidacy(PersonId.random(), Body.UNION_COMMITTEE);
    final Candidacy c = new Candidacy(PersonId.random(), Body.FUND_AUDIT_COMMITTEE);
    final Candidacy d = new Candidacy(PersonId.random(), Body.WOMEN_COMMITTEE);
    private final Township township;
    private final PaperId founding = PaperId.random();
    private final PaperId meeting = PaperId.random();
    final AttachmentId scan = AttachmentId.random();
    private PaperId request = PaperId.random();
    private int number = 1;
    LocalDate today = LocalDate.parse("2022-06-16");

    Case(Township township) {
        this.township = township;
    }

    Case on(String day) {
        today = LocalDate.parse(day);
        township.node.on(today);
        return this;
    }

    Case at(String minute) {
        LocalDateTime time = LocalDateTime.parse(minute);
        today = time.toLocalDate();
        township.node.at(time);
        return this;
    }

    Case does(ElectionCommand command) {
        township.node.does(command);
        return this;
    }

    Case opened() {
        township.handsIn(scan, union);
        township.places(union, superior);
        township.places(superior, county);
        return does(new OpenElection(
                id,
                union,
                superior,
                county,
                LocalDate.parse("2022-07-31"),
                new ObjectionContact("乡工会联合会办公室", "023-70605301", "太平坝乡")));
    }

    Case founded(ReplyOutcome outcome) {
        paper(founding, PaperKind.FOUNDING_APPLICATION, "2022-05-04", PaperIssuer.FOUNDERS, null, null);
        return paper(
                PaperId.random(), PaperKind.FOUNDING_REPLY, "2022-05-10", PaperIssuer.UPPER_UNION, founding, outcome);
    }

    Case grouped() {
        return paper(PaperId.random(), PaperKind.GROUP_NOTICE, "2022-05-10", PaperIssuer.FOUNDERS, null, null);
    }

    Case meetingApproved() {
        paper(meeting, PaperKind.MEETING_REQUEST, "2022-05-12", PaperIssuer.PREPARATORY_GROUP, null, null);
        return paper(
                PaperId.random(),
                PaperKind.MEETING_REPLY,
                "2022-05-16",
                PaperIssuer.UPPER_UNION,
                meeting,
                ReplyOutcome.APPROVED);
    }

    private Case paper(
            PaperId paper, PaperKind kind, String dated, PaperIssuer issuer, PaperId answers, ReplyOutcome outcome) {
        PersonId head = PersonId.random();
        return does(new RecordHistoricPaper(
                id,
                new HistoricPaper(
                        paper,
                        kind,
                        "历史" + number++ + "号",
                        LocalDate.parse(dated),
                        issuer,
                        issuer == PaperIssuer.UPPER_UNION ? superior : null,
                        scan,
                        answers,
                        outcome,
                        kind == PaperKind.GROUP_NOTICE
                                ? new GroupHead(head, sealed(head), HeadQualification.PROPOSED_CHAIR)
                                : null)));
    }

    /** Opened, founded, grouped, the meeting approved. */
    Case prepared() {
        return opened().founded(ReplyOutcome.APPROVED).grouped().meetingApproved();
    }

    Case submits(Candidacy... candidacies) {
        return does(new SubmitCandidateLists(id, newRequest(), lists(candidacies)));
    }

    Case adds(Candidacy... candidacies) {
        return does(new ChangeCandidateLists(
                id, newRequest(), lists(candidacies), List.of(), ListChange.REFUSED_BY_SUPERIOR, null));
    }

    Case withdraws(Candidacy candidacy) {
        return does(new ChangeCandidateLists(
                id, null, List.of(), List.of(new Withdrawal(candidacy, null)), ListChange.CANDIDATE_WITHDREW, null));
    }

    Case replies(Verdict verdict, Candidacy... candidacies) {
        List<Review> reviews = Arrays.stream(candidacies)
                .map(each -> new Review(each, verdict, verdict == Verdict.APPROVE ? null : sealed(each.person())))
                .toList();
        return replies(reviews);
    }

    Case replies(List<Review> reviews) {
        ReplyPaper reply =
                new ReplyPaper(PaperId.random(), "复" + number++ + "号", today, request, ReplySource.SIGNED_HERE, null);
        return does(new ReviewCandidates(id, reply, reviews));
    }

    Case posts(Candidacy... candidacies) {
        return does(new PostNotice(id, today, List.of("乡政府公示栏"), List.of(scan), List.of(candidacies)));
    }

    Case interrupts(String day) {
        return does(new InterruptNotice(id, LocalDate.parse(day), NoticeInterruption.REMOVED, null));
    }

    Case fixes(String day) {
        return does(new FixMeetingDate(id, LocalDate.parse(day)));
    }

    /** The meeting was held on this day and entered from its minutes. */
    Case held(String day) {
        return does(new RecordHistoricMeeting(
                id,
                LocalDate.parse(day),
                List.of(
                        new OfficeHolder(a.person(), Office.CHAIR),
                        new OfficeHolder(c.person(), Office.FUND_AUDIT_CHAIR),
                        new OfficeHolder(d.person(), Office.WOMEN_DIRECTOR)),
                scan));
    }

    Case reports() {
        request = PaperId.random();
        return does(
                new ReportResult(id, new RequestPaper(request, "报" + number++ + "号", today, PaperIssuer.BASE_UNION)));
    }

    Case repliesToResult(ResultDecision decision) {
        ReplyPaper reply =
                new ReplyPaper(PaperId.random(), "复" + number++ + "号", today, request, ReplySource.SIGNED_HERE, null);
        return does(new ReplyToResult(id, reply, decision, decision == ResultDecision.VOID ? "程序有误" : null));
    }

    ObjectionId objects(Candidacy against) {
        ObjectionId objection = ObjectionId.random();
        does(new RecordObjection(id, objection, against, null, sealed(PersonId.random()), today));
        return objection;
    }

    Case rules(ObjectionId objection, ObjectionRuling ruling) {
        return does(new RuleOnObjection(id, objection, ruling, sealed(a.person())));
    }

    List<String> tasks() {
        return township.node.tasks(id);
    }

    boolean isOver() {
        return township.node.isOver(id);
    }

    PaperId request() {
        return request;
    }

    private RequestPaper newRequest() {
        request = PaperId.random();
        return new RequestPaper(request, "请" + number++ + "号", today, PaperIssuer.PREPARATORY_GROUP);
    }

    private List<CandidateList> lists(Candidacy... candidacies) {
        List<CandidateList> lists = new ArrayList<>();
        for (Body body : Body.values()) {
            List<Candidate> candidates = Arrays.stream(candidacies)
                    .filter(each -> each.body() == body)
                    .map(each -> new Candidate(each.person(), sealed(each.person()), ProposedPost.MEMBER, null))
                    .toList();
            if (!candidates.isEmpty()) {
                lists.add(new CandidateList(body, candidates));
            }
        }
        return lists;
    }

    private static Envelope sealed(PersonId person) {
        return new Envelope(person, "person.name", 1, "request-0", "bm9uY2U", "Y2lwaGVy");
    }
}
