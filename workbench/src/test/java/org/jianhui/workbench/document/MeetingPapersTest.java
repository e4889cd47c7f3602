package org.jianhui.workbench.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.ProposedPost;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeVote;
import org.jianhui.kernel.election.assembly.event.RollFrozen;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.TallyResult;
import org.jianhui.kernel.election.ballot.VoidCause;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.election.ballot.event.RoundVoided;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.ChosenBook;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.query.document.MeetingRecord;
import org.jianhui.query.document.PaperSheet;
import org.jianhui.workbench.api.BadRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The papers of a meeting: what they say, and that a ballot paper says nothing of who gets it. */
class MeetingPapersTest {

    private static final AccountId READER = new AccountId("account-1");
    private static final UnionId UNION = new UnionId("union-1");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 28);
    private static final PersonId A = new PersonId("person-a");
    private static final PersonId B = new PersonId("person-b");
    private static final BallotId BALLOT = new BallotId("ballot-1");
    private static final Basis BASIS =
            new Basis("rulebook-2022-06-06", List.of("E-08"), List.of(Fact.of("person-a", "2 × 25 > 1 × 40")));
    private static final BallotOpened OPENED = new BallotOpened(
            BALLOT,
            new AssemblyId("assembly-1"),
            new ElectionId("election-1"),
            UNION,
            Body.UNION_COMMITTEE,
            1,
            RoundKind.FIRST,
            1,
            List.of(A, B),
            List.of(),
            40,
            36,
            null,
            BASIS);
    private static final RoundDecided DECIDED = new RoundDecided(
            BALLOT,
            new AssemblyId("assembly-1"),
            Body.UNION_COMMITTEE,
            1,
            new BallotCount(36, 35, 1, List.of(new VoteLine(A, 25, 6, 4), new VoteLine(B, 10, 20, 5)), List.of()),
            new TallyResult(21, List.of(A), List.of(), 0, 0),
            null,
            BASIS);

    private static final PaperNames NAMES = new PaperNames() {

        @Override
        public PaperNames on(LocalDate day) {
            return this;
        }

        @Override
        public String union(UnionId union) {
            return "测试乡农民工工会";
        }

        @Override
        public String village(VillageId village) {
            return "测试村";
        }

        @Override
        public String open(Envelope envelope) {
            return envelope.person().equals(A) ? "冉试一" : "向试二";
        }
    };
    private static final MemberNames MEMBERS = (union, persons, reader) ->
            persons.stream().collect(Collectors.toMap(Function.identity(), person -> "会员" + person.value()));

    private final MeetingPapers papers = new MeetingPapers(NAMES, MEMBERS);
    private final BallotPapers ballots = new BallotPapers(NAMES, MEMBERS, RuleBook.shipped());

    @Test
    void the_roll_names_everybody_due_and_carries_its_fingerprint() {
        List<PersonId> roll = IntStream.rangeClosed(1, 60)
                .mapToObj(n -> new PersonId("person-%03d".formatted(n)))
                .toList();
        MeetingRecord meeting =
                new MeetingRecord(AssemblyForm.FULL_MEETING, DAY, roll, "0123456789abcdef", 0, List.of(), List.of());
        String text = look(
                "roll",
                papers.roll(
                        sheet(
                                IssuedKind.ELECTION_ROLL,
                                meeting,
                                new RollFrozen(
                                        new AssemblyId("assembly-1"),
                                        Instant.parse("2022-06-28T00:00:00Z"),
                                        roll,
                                        "0123456789abcdef",
                                        BASIS)),
                        READER));

        assertThat(text).contains("应到60人", "0123456789abcdef", "会员person-060", "签到");
    }

    @Test
    void ballot_papers_are_all_the_same_and_say_only_who_stands() {
        String text = look("ballots", ballots.ballot(sheet(IssuedKind.BALLOT_PAPER, voted(null), OPENED), 8, READER));

        assertThat(text.split("工会委员会选票（第1轮，应选1名）", -1)).hasSize(9);
        assertThat(text.split("冉试一", -1)).hasSize(9);
        assertThat(text).contains("赞成", "反对", "弃权", "无记名").doesNotContain("另选他人", "编号", "No.");
    }

    @Test
    void a_print_run_has_four_papers_to_a_sheet_lines_to_cut_along_and_a_slip_and_no_paper_differs()
            throws IOException {
        BallotBatch batch = ballots.batch(sheet(IssuedKind.BALLOT_PAPER, voted(null), OPENED), 10, null, READER);
        byte[] pdf = new PdfRenderer().render("ballots", "batch", batch);
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/ballots-4.pdf"), pdf);
        Files.write(
                Path.of("target/papers/ballots-2.pdf"),
                new PdfRenderer()
                        .render(
                                "ballots",
                                "batch",
                                ballots.batch(sheet(IssuedKind.BALLOT_PAPER, voted(null), OPENED), 3, 2, READER)));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1 + 3);
            PDFTextStripper page = new PDFTextStripper();
            page.setStartPage(1);
            page.setEndPage(1);
            assertThat(page.getText(document)).contains("交接单", "10张（3页）", "监票人（签名）", "到会36人");
            page.setStartPage(2);
            page.setEndPage(2);
            String first = page.getText(document);
            assertThat(first.split("工会委员会选票", -1)).hasSize(5);
            assertThat(first.split("冉试一", -1)).hasSize(5);
            page.setStartPage(3);
            page.setEndPage(3);
            assertThat(page.getText(document)).as("one sheet is like the other").isEqualTo(first);
        }
        assertThat(BallotBatch.perSheet(7, null)).isEqualTo(4);
        assertThat(BallotBatch.perSheet(8, null)).isEqualTo(2);
        assertThat(BallotBatch.perSheet(14, null)).isEqualTo(2);
        assertThat(BallotBatch.perSheet(15, null)).isEqualTo(1);
        assertThatThrownBy(() -> BallotBatch.perSheet(8, 4)).isInstanceOf(BadRequest.class);
    }

    @Test
    void where_the_rule_book_offers_it_others_can_be_written_in_and_are_in_tally_and_result() {
        BallotPapers offering =
                new BallotPapers(NAMES, MEMBERS, ChosenBook.with("election.marks", "FOR+AGAINST+ABSTAIN+WRITE_IN"));
        PersonId other = new PersonId("person-z");
        RoundDecided decided = new RoundDecided(
                BALLOT,
                new AssemblyId("assembly-1"),
                Body.UNION_COMMITTEE,
                1,
                new BallotCount(36, 36, 0, List.of(new VoteLine(A, 3, 0, 0)), List.of(new VoteLine(other, 30, 0, 0))),
                new TallyResult(21, List.of(other), List.of(), 0, 0),
                null,
                BASIS);
        MeetingRecord meeting = new MeetingRecord(
                AssemblyForm.FULL_MEETING,
                DAY,
                List.of(A, B),
                "00",
                36,
                List.of(new MeetingRecord.Round(OPENED, 36, decided, null, null)),
                List.of(new OfficeVote(Office.CHAIR, other, 5)));
        PaperSheet tally = sheet(IssuedKind.TALLY_SHEET, meeting, decided);
        PaperSheet result = sheet(IssuedKind.MEETING_RESULT, meeting, decided);

        assertThat(look("ballot-write-in", offering.ballot(sheet(IssuedKind.BALLOT_PAPER, meeting, OPENED), 1, READER)))
                .contains("另选他人");
        assertThat(look("tally-write-in", papers.tally(tally, READER))).contains("会员person-z 30 0 0", "当选");
        assertThat(look("result-write-in", papers.result(result, READER))).contains("主席 工会委员会 会员person-z 5");
        assertThat(tally.subjects()).contains(other);
    }

    @Test
    void the_tally_shows_balance_arithmetic_and_result() {
        String text = look("tally", papers.tally(sheet(IssuedKind.TALLY_SHEET, voted(DECIDED), DECIDED), READER));

        assertThat(text)
                .contains("发出选票36张，收回36张，其中有效35张、无效1张", "2 × 25 > 1 × 40", "当选", "未当选", "至少须得赞成票21张")
                .contains("监票人（签名）");
    }

    @Test
    void the_record_of_the_result_tells_of_void_rounds_too() {
        RoundVoided voided = new RoundVoided(
                new BallotId("ballot-0"),
                new AssemblyId("assembly-1"),
                Body.UNION_COMMITTEE,
                1,
                VoidCause.MORE_COLLECTED_THAN_ISSUED,
                null,
                BASIS);
        MeetingRecord meeting = new MeetingRecord(
                AssemblyForm.CONGRESS,
                DAY,
                List.of(A, B),
                "00",
                2,
                List.of(
                        new MeetingRecord.Round(OPENED, 36, null, voided, null),
                        new MeetingRecord.Round(OPENED, 36, DECIDED, null, null)),
                List.of(new OfficeVote(Office.CHAIR, A, 5)));
        String text = look("result", papers.result(sheet(IssuedKind.MEETING_RESULT, meeting, DECIDED), READER));

        assertThat(text).contains("会员代表大会", "本轮无效", "应到2人，实到2人", "主席", "冉试一");
    }

    /** A union with a committee has no preparatory group, and elects no first one. */
    @Test
    void the_papers_of_a_later_election_come_from_the_committee() {
        for (OfficialPaper paper : List.of(
                papers.roll(sheet(IssuedKind.ELECTION_ROLL, voted(null), OPENED, true), READER),
                papers.tally(sheet(IssuedKind.TALLY_SHEET, voted(DECIDED), DECIDED, true), READER),
                papers.result(sheet(IssuedKind.MEETING_RESULT, voted(DECIDED), DECIDED, true), READER),
                ballots.ballot(sheet(IssuedKind.BALLOT_PAPER, voted(null), OPENED, true), 1, READER))) {
            assertThat(look("succession", paper)).contains("测试乡农民工工会委员会").doesNotContain("第一届", "第一次", "筹备组");
        }
        assertThat(look("first", ballots.ballot(sheet(IssuedKind.BALLOT_PAPER, voted(null), OPENED), 1, READER)))
                .contains("第一届", "测试乡农民工工会筹备组");
    }

    private static MeetingRecord voted(@Nullable RoundDecided decided) {
        return new MeetingRecord(
                AssemblyForm.FULL_MEETING,
                DAY,
                List.of(A, B),
                "00",
                36,
                List.of(new MeetingRecord.Round(OPENED, 36, decided, null, null)),
                List.of());
    }

    private static PaperSheet sheet(IssuedKind kind, MeetingRecord meeting, DomainEvent event) {
        return sheet(kind, meeting, event, false);
    }

    private static PaperSheet sheet(IssuedKind kind, MeetingRecord meeting, DomainEvent event, boolean succession) {
        List<Candidate> candidates = List.of(candidate(A), candidate(B));
        return new PaperSheet(
                new PaperId("paper-1"),
                kind,
                "",
                null,
                DAY,
                new Parties(UNION, new UnionId("union-2")),
                succession,
                event,
                SeenAt.START,
                List.of(new CandidateList(Body.UNION_COMMITTEE, candidates)),
                meeting,
                List.of(),
                null,
                null);
    }

    private static Candidate candidate(PersonId person) {
        return new Candidate(
                person,
                new Envelope(person, "person.name", 1, "request-0", "bm9uY2U", "Y2lwaGVy"),
                ProposedPost.MEMBER,
                null);
    }

    /** Keeps the paper as PDF for people to look at, and gives what it says; the DOCX says the same. */
    private static String look(String name, OfficialPaper paper) {
        try {
            byte[] pdf = new PdfRenderer().render(paper);
            Files.createDirectories(Path.of("target/papers"));
            Files.write(Path.of("target/papers/meeting-" + name + ".pdf"), pdf);
            try (PDDocument document = Loader.loadPDF(pdf);
                    XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render(paper)));
                    XWPFWordExtractor words = new XWPFWordExtractor(docx)) {
                String text = new PDFTextStripper()
                        .getText(document)
                        .replace("\n", "")
                        .replace("\r", "");
                assertThat(words.getText()).contains(paper.title().lines());
                return text;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
