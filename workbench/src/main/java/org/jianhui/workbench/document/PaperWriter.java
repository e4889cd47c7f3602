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
import org.jianhui.query.document.TermSheet;
import org.jspecify.annotations.Nullable;

/** Writes a paper from the events it belongs to, by the template of its kind. */
final class PaperWriter {

    private final PaperNames names;
    private final MemberNames members;
    private final MemberRolls rolls;
    private final GroupNames groups;
    private final OfficerNames officers;
    private final RuleBook book;

    PaperWriter(
            PaperNames names,
            MemberNames members,
            MemberRolls rolls,
            GroupNames groups,
            OfficerNames officers,
            RuleBook book) {
        this.names = names;
        this.members = members;
        this.rolls = rolls;
        this.groups = groups;
        this.officers = officers;
        this.book = book;
    }

    /** @param reader for whom names that stand in no event of the case are looked up */
    OfficialPaper write(CaseSheet sheet, AccountId reader) {
        Templates templates = templates(sheet);
        if (sheet instanceof FoundingSheet founding) {
            return templates.write(founding, reader);
        }
        return sheet instanceof TermSheet term
                ? templates.write(term, reader)
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
        return new Templates(names.on(sheet.dated()), members, rolls, groups, officers, book);
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
        private final TermPapers termPapers;
        private final TermRecords termRecords;
        private final FoundingPapers foundingPapers;
        private final GroupPapers groupPapers;
        private final RegistrationPapers registrationPapers;
        private final RollPapers rollPapers;

        Templates(
                PaperNames names,
                MemberNames members,
                MemberRolls rolls,
                GroupNames groups,
                OfficerNames officers,
                RuleBook book) {
            this.candidatePapers = new CandidatePapers(names);
            this.resultPapers = new ResultPapers(names, members);
            this.meetingPapers = new MeetingPapers(names, members);
            this.ballotPapers = new BallotPapers(names, members, book);
            this.objectionPapers = new ObjectionPapers(names);
            this.delegatePapers = new DelegatePapers(names, members, groups);
            this.rulesPapers = new RulesPapers(names, book);
            this.termPapers = new TermPapers(names, officers);
            this.termRecords = new TermRecords(names, officers);
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

        OfficialPaper write(TermSheet sheet, AccountId reader) {
            return switch (sheet.kind()) {
                case POSTPONEMENT_REQUEST, DEPARTURE_REQUEST, FILLING_REQUEST, REELECTION_MEETING_REQUEST ->
                    termPapers.request(sheet, reader);
                case POSTPONEMENT_REPLY, DEPARTURE_REPLY, FILLING_REPLY, REELECTION_MEETING_REPLY ->
                    termPapers.reply(sheet, reader);
                case DEPARTURE_NOTICE -> termRecords.departure(sheet, reader);
                case RECALL_RESULT -> termRecords.recall(sheet, reader);
                case FILLING_ROUND -> termRecords.round(sheet, reader);
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
            case POSTPONEMENT_REQUEST,
                    POSTPONEMENT_REPLY,
                    DEPARTURE_REQUEST,
                    DEPARTURE_REPLY,
                    DEPARTURE_NOTICE,
                    RECALL_RESULT,
                    FILLING_ROUND,
                    FILLING_REQUEST,
                    FILLING_REPLY,
                    REELECTION_MEETING_REQUEST,
                    REELECTION_MEETING_REPLY -> TermPapers.TEMPLATE;
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
