package org.jianhui.workbench.election;

import static org.jianhui.workbench.organisation.SampleTownship.COUNTY;
import static org.jianhui.workbench.organisation.SampleTownship.TOWNSHIP;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand.ChangeCandidateLists;
import org.jianhui.kernel.election.ElectionCommand.FixMeetingDate;
import org.jianhui.kernel.election.ElectionCommand.OpenElection;
import org.jianhui.kernel.election.ElectionCommand.PostNotice;
import org.jianhui.kernel.election.ElectionCommand.RecordHistoricPaper;
import org.jianhui.kernel.election.ElectionCommand.RecordObjection;
import org.jianhui.kernel.election.ElectionCommand.ReviewCandidates;
import org.jianhui.kernel.election.ElectionCommand.SubmitCandidateLists;
import org.jianhui.kernel.election.ElectionResultCommand.RecordHistoricMeeting;
import org.jianhui.kernel.election.ElectionResultCommand.ReplyToResult;
import org.jianhui.kernel.election.ElectionResultCommand.ReportResult;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.HistoricPaper;
import org.jianhui.kernel.election.ListChange;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.election.ResultDecision;
import org.jianhui.kernel.election.Review;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.election.Withdrawal;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.UnionCommand.MoveReplyUp;
import org.jianhui.workbench.election.SampleWriting.Written;
import org.jianhui.workbench.organisation.SampleTownship;
import org.jianhui.workbench.organisation.SampleUnion;

/** One case of the sample: each method is an act of its group or its superior, done on a day. */
final class SampleCase {

    private static final String GROUP = "chouban";
    private static final String REVIEWER = "jingban";
    private static final String SIGNER = "qianpi";
    private static final int LISTS = 4;

    private final SampleWriting writing;
    private final SampleUnion union;
    private final ElectionId election;
    private final SampleSlate slate;

    SampleCase(SampleWriting writing, SampleUnion union, SampleSlate slate) {
        this.writing = writing;
        this.union = union;
        this.election = new ElectionId("election-sample-" + union.key());
        this.slate = slate;
    }

    /** Opened, and what was written before entered from paper. */
    SampleCase opened(LocalDate on, LocalDate stageEnd) {
        ObjectionContact contact = new ObjectionContact("太平坝乡工会联合会办公室", "023-00000001", "太平坝乡政府二楼");
        act(GROUP, "opened", on, with -> new OpenElection(election, union.id(), TOWNSHIP, COUNTY, stageEnd, contact));
        historic(PaperKind.FOUNDING_APPLICATION, on, 12);
        historic(PaperKind.FOUNDING_REPLY, on, 10);
        historic(PaperKind.GROUP_NOTICE, on, 9);
        historic(PaperKind.MEETING_REQUEST, on, 5);
        historic(PaperKind.MEETING_REPLY, on, 3);
        return this;
    }

    private void historic(PaperKind kind, LocalDate on, int daysBefore) {
        LocalDate dated = SampleDays.before(on, daysBefore);
        PaperKind answers = kind.answers();
        PaperIssuer issuer = kind.isReply()
                ? PaperIssuer.UPPER_UNION
                : kind == PaperKind.FOUNDING_APPLICATION ? PaperIssuer.FOUNDERS : PaperIssuer.PREPARATORY_GROUP;
        act(GROUP, "paper-" + kind.ordinal(), on, with -> {
            HistoricPaper paper = new HistoricPaper(
                    paper(kind),
                    kind,
                    number(kind, dated),
                    dated,
                    issuer,
                    kind.isReply() ? TOWNSHIP : null,
                    with.scan(union.id()),
                    answers == null ? null : paper(answers),
                    kind.isReply() ? ReplyOutcome.APPROVED : null,
                    kind == PaperKind.GROUP_NOTICE ? head(with) : null);
            return new RecordHistoricPaper(election, paper);
        });
    }

    private static GroupHead head(Written with) {
        PersonId head = SampleTownship.person(GROUP);
        return new GroupHead(head, with.sealing().name(head, "冉试筹"), HeadQualification.PROPOSED_CHAIR);
    }

    SampleCase submitted(LocalDate on) {
        RequestPaper request = new RequestPaper(
                paper(PaperKind.CANDIDATE_REQUEST),
                number(PaperKind.CANDIDATE_REQUEST, on),
                on,
                PaperIssuer.PREPARATORY_GROUP);
        act(GROUP, "submitted", on, with -> new SubmitCandidateLists(election, request, slate.lists(with.sealing())));
        return this;
    }

    SampleCase approved(LocalDate on) {
        ReplyPaper reply = new ReplyPaper(
                paper(PaperKind.CANDIDATE_REPLY),
                number(PaperKind.CANDIDATE_REPLY, on),
                on,
                paper(PaperKind.CANDIDATE_REQUEST),
                ReplySource.SIGNED_HERE,
                null);
        List<Review> reviews = slate.candidacies().stream()
                .map(each -> new Review(each, Verdict.APPROVE, null))
                .toList();
        act(SIGNER, "approved", on, with -> new ReviewCandidates(election, reply, reviews));
        return this;
    }

    SampleCase posted(LocalDate on) {
        return posted("posted", on, slate.candidacies());
    }

    /** The last of the list withdrew, and the notice without it hangs from the same day. */
    SampleCase postedWithoutTheLast(LocalDate on) {
        Candidacy last = slate.candidacies().get(LISTS);
        act(
                GROUP,
                "withdrawn",
                on,
                with -> new ChangeCandidateLists(
                        election,
                        null,
                        List.of(),
                        List.of(new Withdrawal(last, with.sealing().statement(last.person(), "外出务工，不再参选"))),
                        ListChange.CANDIDATE_WITHDREW,
                        null));
        return posted("posted-again", on, slate.candidacies().subList(0, LISTS));
    }

    private SampleCase posted(String step, LocalDate on, List<Candidacy> candidates) {
        act(
                GROUP,
                step,
                on,
                with -> new PostNotice(
                        election, on, List.of("太平坝乡政府公开栏", "村（社区）公开栏"), List.of(with.posting(union.id())), candidates));
        return this;
    }

    /** Somebody who gave no name objects to the second of the list. */
    SampleCase objected(LocalDate on) {
        PersonId objector = new PersonId("person-sample-objector-" + union.key());
        act(
                REVIEWER,
                "objected",
                on,
                with -> new RecordObjection(
                        election,
                        new ObjectionId("objection-sample-" + union.key()),
                        slate.candidacies().get(1),
                        null,
                        with.sealing().statement(objector, "反映该同志长期不在本乡，难以履职"),
                        on));
        return this;
    }

    void meetingFixed(LocalDate on, LocalDate meeting) {
        act(GROUP, "meeting-fixed", on, with -> new FixMeetingDate(election, meeting));
    }

    /** The meeting was held, and recorded on paper. */
    SampleCase held(LocalDate on) {
        act(GROUP, "held", on, with -> new RecordHistoricMeeting(election, on, slate.elected(), with.scan(union.id())));
        return this;
    }

    SampleCase reported(LocalDate on) {
        RequestPaper report = new RequestPaper(
                paper(PaperKind.RESULT_REPORT), number(PaperKind.RESULT_REPORT, on), on, PaperIssuer.BASE_UNION);
        act(GROUP, "reported", on, with -> new ReportResult(election, report));
        return this;
    }

    void resultApproved(LocalDate on) {
        ReplyPaper reply = new ReplyPaper(
                paper(PaperKind.RESULT_REPLY),
                number(PaperKind.RESULT_REPLY, on),
                on,
                paper(PaperKind.RESULT_REPORT),
                ReplySource.SIGNED_HERE,
                null);
        act(SIGNER, "result-approved", on, with -> new ReplyToResult(election, reply, ResultDecision.APPROVE, null));
    }

    /** Nobody at the township is free of conflict. */
    void movedUp(LocalDate on) {
        act(REVIEWER, "moved-up", on, with -> new MoveReplyUp(union.id(), TOWNSHIP, "联合会可以签批的人员都参加了该工会的筹备"));
    }

    private void act(String login, String step, LocalDate on, SampleWriting.Command command) {
        writing.act(login, "case:" + union.key() + ":" + step, on, election, command);
    }

    private PaperId paper(PaperKind kind) {
        return new PaperId("paper-sample-" + union.key() + "-" + kind.ordinal());
    }

    private String number(PaperKind kind, LocalDate dated) {
        int number = 1 + kind.ordinal();
        return kind.isReply() ? union.reply(dated.getYear(), number) : union.request(dated.getYear(), number);
    }
}
