package org.jianhui.workbench.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.event.CandidatesReviewed;
import org.jianhui.kernel.election.event.NoticePosted;
import org.jianhui.kernel.election.event.ResultApproved;
import org.jianhui.kernel.election.event.ResultReported;
import org.jianhui.kernel.election.event.ResultVoided;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.query.document.CaseSheet;
import org.jianhui.query.document.FoundingSheet;
import org.jianhui.query.document.PaperSheet;
import org.jspecify.annotations.Nullable;

/** Writes a paper from the events it belongs to, by the template of its kind. */
final class PaperWriter {

    private final PaperNames names;
    private final MemberNames members;
    private final MemberRolls rolls;
    private final GroupNames groups;
    private final RuleBook book;

    PaperWriter(PaperNames names, MemberNames members, MemberRolls rolls, GroupNames groups, RuleBook book) {
        this.names = names;
        this.members = members;
        this.rolls = rolls;
        this.groups = groups;
        this.book = book;
    }

    /** @param reader for whom names that stand in no event of the case are looked up */
    OfficialPaper write(CaseSheet sheet, AccountId reader) {
        Templates templates = templates(sheet);
        return sheet instanceof FoundingSheet founding
                ? templates.write(founding, reader)
                : templates.write((PaperSheet) sheet, reader);
    }

    /** Whom the paper names; of a roll only its lookup knows. */
    List<PersonId> subjects(CaseSheet sheet, AccountId reader) {
        boolean looksUp = sheet.kind() == IssuedKind.MEMBER_ROLL || sheet.kind() == IssuedKind.GROUP_LIST;
        return looksUp ? templates(sheet).rollPapers.named((FoundingSheet) sheet, reader) : sheet.subjects();
    }

    /** The same, several on a sheet with lines to cut along. */
    BallotBatch batch(PaperSheet sheet, int copies, @Nullable Integer perSheet, AccountId reader) {
        return templates(sheet).ballotPapers.batch(sheet, copies, perSheet, reader);
    }

    /** So many identical ballot papers on as few pages as hold them. */
    OfficialPaper ballots(PaperSheet sheet, int copies, AccountId reader) {
        return templates(sheet).ballotPapers.ballot(sheet, copies, reader);
    }

    /** A paper calls everybody as they were called on its day, whenever it is written. */
    private Templates templates(CaseSheet sheet) {
        return new Templates(names.on(sheet.dated()), members, rolls, groups, book);
    }

    /** All templates, with the names of one day. */
    private static final class Templates {

        private final PaperNames names;
        private final CandidatePapers candidatePapers;
        private final ResultPapers resultPapers;
        private final MeetingPapers meetingPapers;
        private final BallotPapers ballotPapers;
        private final ObjectionPapers objectionPapers;
        private final DelegatePapers delegatePapers;
        private final RulesPapers rulesPapers;
        private final FoundingPapers foundingPapers;
        private final GroupPapers groupPapers;
        private final RegistrationPapers registrationPapers;
        private final RollPapers rollPapers;

        Templates(PaperNames names, MemberNames members, MemberRolls rolls, GroupNames groups, RuleBook book) {
            this.candidatePapers = new CandidatePapers(names);
            this.resultPapers = new ResultPapers(names, members);
            this.meetingPapers = new MeetingPapers(names, members);
            this.ballotPapers = new BallotPapers(names, members, book);
            this.objectionPapers = new ObjectionPapers(names);
            this.delegatePapers = new DelegatePapers(names, members, groups);
            this.rulesPapers = new RulesPapers(names, book);
            this.foundingPapers = new FoundingPapers(names);
            this.groupPapers = new GroupPapers(names);
            this.registrationPapers = new RegistrationPapers(names);
            this.rollPapers = new RollPapers(names, rolls);
            this.names = names;
        }

        OfficialPaper write(PaperSheet sheet, AccountId reader) {
            ElectionWords words = ElectionWords.of(sheet, names);
            return switch (sheet.kind()) {
                case CANDIDATE_REQUEST ->
                    candidatePapers.request(sheet.parties(), words, request(sheet), sheet.lists());
                case CANDIDATE_LIST -> candidatePapers.list(words, request(sheet), sheet.lists());
                case CANDIDATE_REPLY -> {
                    CandidatesReviewed reviewed = (CandidatesReviewed) sheet.event();
                    yield candidatePapers.reply(
                            sheet.parties(),
                            words,
                            reviewed.reply(),
                            request(sheet),
                            reviewed.reviews(),
                            candidates(sheet));
                }
                case CANDIDATE_NOTICE -> candidatePapers.notice(sheet.parties(), words, (NoticePosted) sheet.event());
                case RESULT_REPORT ->
                    resultPapers.report(
                            sheet.parties(), words, (ResultReported) sheet.event(), candidates(sheet), reader);
                case RESULT_REPLY ->
                    sheet.event() instanceof ResultApproved approved
                            ? resultPapers.approval(
                                    sheet.parties(), words, approved, request(sheet), candidates(sheet), reader)
                            : resultPapers.voiding(
                                    sheet.parties(), words, (ResultVoided) sheet.event(), request(sheet));
                case OBJECTION_REGISTER -> objectionPapers.register(sheet);
                case DELEGATE_ROLL -> delegatePapers.roll(sheet, reader);
                case CREDENTIALS_REPORT -> delegatePapers.credentials(sheet, reader);
                case MEETING_NOTICE -> rulesPapers.notice(sheet);
                case ELECTION_RULES -> rulesPapers.rules(sheet);
                case ELECTION_ROLL -> meetingPapers.roll(sheet, reader);
                case BALLOT_PAPER -> ballotPapers.ballot(sheet, 1, reader);
                case TALLY_SHEET -> meetingPapers.tally(sheet, reader);
                case MEETING_RESULT -> meetingPapers.result(sheet, reader);
                default -> throw notHere(sheet);
            };
        }

        OfficialPaper write(FoundingSheet sheet, AccountId reader) {
            return switch (sheet.kind()) {
                case FOUNDING_APPLICATION -> foundingPapers.application(sheet);
                case FOUNDING_REPLY -> foundingPapers.applicationReply(sheet);
                case GROUP_NOTICE -> groupPapers.notice(sheet);
                case MEETING_REQUEST -> foundingPapers.meetingRequest(sheet);
                case MEETING_REPLY -> foundingPapers.meetingReply(sheet);
                case MEMBER_ROLL -> rollPapers.roll(sheet, reader);
                case GROUP_LIST -> rollPapers.groups(sheet, reader);
                case SEAL_APPLICATION -> registrationPapers.sealApplication(sheet);
                case LEGAL_PERSON_APPLICATION -> registrationPapers.legalPersonApplication(sheet);
                case ACCOUNT_APPLICATION -> registrationPapers.accountApplication(sheet);
                case REGISTRATION_RECORD -> registrationPapers.record(sheet);
                default -> throw notHere(sheet);
            };
        }
    }

    private static IllegalStateException notHere(CaseSheet sheet) {
        return new IllegalStateException(sheet.kind() + " is no paper of such a case");
    }

    static String template(CaseSheet sheet) {
        return switch (sheet.kind()) {
            case CANDIDATE_REQUEST, CANDIDATE_LIST, CANDIDATE_REPLY, CANDIDATE_NOTICE -> CandidatePapers.TEMPLATE;
            case RESULT_REPORT, RESULT_REPLY -> ResultPapers.TEMPLATE;
            case OBJECTION_REGISTER -> ObjectionPapers.TEMPLATE;
            case DELEGATE_ROLL, CREDENTIALS_REPORT -> DelegatePapers.TEMPLATE;
            case MEETING_NOTICE, ELECTION_RULES -> RulesPapers.TEMPLATE;
            case ELECTION_ROLL, BALLOT_PAPER, TALLY_SHEET, MEETING_RESULT -> MeetingPapers.TEMPLATE;
            case FOUNDING_APPLICATION, FOUNDING_REPLY, GROUP_NOTICE, MEETING_REQUEST, MEETING_REPLY ->
                FoundingPapers.TEMPLATE;
            case SEAL_APPLICATION, LEGAL_PERSON_APPLICATION, ACCOUNT_APPLICATION, REGISTRATION_RECORD ->
                RegistrationPapers.TEMPLATE;
            case MEMBER_ROLL, GROUP_LIST -> RollPapers.TEMPLATE;
        };
    }

    /** File name for the reader's disk: kind and date, never a person's name. */
    static String title(CaseSheet sheet) {
        return switch (sheet.kind()) {
            case CANDIDATE_LIST -> "候选人建议名单";
            case CANDIDATE_REQUEST -> "候选人建议名单的请示";
            case CANDIDATE_REPLY -> "候选人建议名单的批复";
            case CANDIDATE_NOTICE -> "候选人公示";
            case RESULT_REPORT -> "选举结果的报告";
            case RESULT_REPLY -> "选举结果的批复";
            case OBJECTION_REGISTER -> "异议登记表";
            case DELEGATE_ROLL -> "代表名册";
            case CREDENTIALS_REPORT -> "代表资格审查报告";
            case MEETING_NOTICE -> "会议通知";
            case ELECTION_RULES -> "选举办法";
            case ELECTION_ROLL -> "选举人名册";
            case BALLOT_PAPER -> "选票";
            case TALLY_SHEET -> "计票单";
            case MEETING_RESULT -> "选举结果记录";
            case FOUNDING_APPLICATION -> "建会申请";
            case FOUNDING_REPLY -> "建会申请的批复";
            case GROUP_NOTICE -> "建会筹备组的通知";
            case MEETING_REQUEST -> "召开第一次全体会议的请示";
            case MEETING_REPLY -> "召开第一次全体会议的批复";
            case MEMBER_ROLL -> "会员名册";
            case GROUP_LIST -> "工会小组名单";
            case SEAL_APPLICATION -> "刻制工会印章的申请";
            case LEGAL_PERSON_APPLICATION -> "工会法人资格登记申请";
            case ACCOUNT_APPLICATION -> "开立工会账户的申请";
            case REGISTRATION_RECORD -> "登记印章证书账户登记表";
        };
    }

    private static RequestPaper request(PaperSheet sheet) {
        if (sheet.request() == null) {
            throw new IllegalStateException("a paper without its request: " + sheet.paper());
        }
        return sheet.request();
    }

    private static Map<Candidacy, Candidate> candidates(PaperSheet sheet) {
        Map<Candidacy, Candidate> found = new HashMap<>();
        sheet.lists()
                .forEach(list -> list.candidates()
                        .forEach(candidate -> found.put(new Candidacy(candidate.person(), list.body()), candidate)));
        return found;
    }
}
