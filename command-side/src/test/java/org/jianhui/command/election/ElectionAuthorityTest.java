package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.Given.ALL;
import static org.jianhui.command.election.Given.COUNTY;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.TOWNSHIP;
import static org.jianhui.command.election.Given.UNION;
import static org.jianhui.command.election.Given.day;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.command.organisation.StaffedTree;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.election.ElectionCommand.AbandonElection;
import org.jianhui.kernel.election.ElectionCommand.ClearMeeting;
import org.jianhui.kernel.election.ElectionCommand.OpenElection;
import org.jianhui.kernel.election.ElectionCommand.RecordCandidateReview;
import org.jianhui.kernel.election.ElectionCommand.RecordHistoricPaper;
import org.jianhui.kernel.election.ElectionCommand.ReviewCandidates;
import org.jianhui.kernel.election.ElectionCommand.SubmitCandidateLists;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.Review;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionCommand.MoveReplyUp;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.testing.NoCommittees;
import org.jianhui.testing.NoRolls;
import org.jianhui.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what in an election, judged by the real authority on a real tree of unions. */
@Covers({"I-37", "R-05", "F-08"})
class ElectionAuthorityTest {

    private static final LocalDate FOUNDED = day("2022-01-01");
    private static final List<Review> APPROVED =
            ALL.stream().map(Given::approve).toList();

    @TempDir
    private Path keys;

    private StaffedTree tree;
    private PersonId head;
    private AccountId group;

    @BeforeEach
    void lists_have_gone_up() {
        tree = new StaffedTree(
                keys,
                new SettableClock(),
                List.of(COUNTY, TOWNSHIP, UNION),
                FOUNDED,
                ElectionConfiguration.class,
                NoRolls.class,
                NoCommittees.class);
        tree.proof(Given.SCAN, UNION);
        head = person();
        group = account(head, Role.PREPARATORY_GROUP, UNION);
        by(head, group, new OpenElection(ELECTION, UNION, TOWNSHIP, COUNTY, day("2026-12-31"), Given.CONTACT));
        List.of(
                        Given.application("2022-05-04"),
                        Given.foundingReply("2022-05-10", ReplyOutcome.APPROVED),
                        Given.groupNotice("2022-05-10", HeadQualification.PROPOSED_CHAIR))
                .forEach(paper -> by(head, group, new RecordHistoricPaper(ELECTION, paper)));
        by(
                head,
                group,
                new SubmitCandidateLists(
                        ELECTION, Given.request("paper-request", "请1号", "2026-11-23"), Given.lists(ALL)));
    }

    @AfterEach
    void close() {
        tree.close();
    }

    @Test
    void the_superiors_signer_signs_and_nobody_else() {
        PersonId signer = person();
        AccountId account = account(signer, Role.SUPERIOR_SIGNER, TOWNSHIP);
        PersonId reviewer = person();
        AccountId reviewing = account(reviewer, Role.SUPERIOR_REVIEWER, TOWNSHIP);

        assertThat(refusal(reviewer, reviewing, sign())).isEqualTo("NO_AUTHORITY");
        by(signer, account, sign());
        assertThat(types()).endsWith("election.candidates-reviewed");
    }

    @Test
    void who_acts_for_the_group_neither_signs_nor_records_the_reply_whatever_the_account() {
        AccountId alsoSigner = account(head, Role.SUPERIOR_SIGNER, TOWNSHIP);
        assertThat(refusal(head, alsoSigner, sign())).isEqualTo("CONFLICT_OF_DUTIES");
        assertThat(refusal(head, alsoSigner, record())).isEqualTo("CONFLICT_OF_DUTIES");
        assertThat(types()).endsWith("election.candidate-lists-submitted");
    }

    @Test
    void a_reviewer_of_the_superior_records_a_paper_reply() {
        PersonId reviewer = person();
        by(reviewer, account(reviewer, Role.SUPERIOR_REVIEWER, TOWNSHIP), record());
        assertThat(types()).endsWith("election.candidates-reviewed");
    }

    @Test
    void where_nobody_is_free_of_conflict_the_reply_moves_to_the_county_and_the_case_follows() {
        account(head, Role.SUPERIOR_SIGNER, TOWNSHIP);
        PersonId administrator = person();
        AccountId administering = account(administrator, Role.SUPERIOR_SIGNER, COUNTY);

        by(administrator, administering, new MoveReplyUp(UNION, TOWNSHIP, "签批人均在筹备组"));
        assertThat(types()).endsWith("election.reply-moved-to-county");
        assertThat(tree.sql()
                        .sql("SELECT replies_union FROM register.election_case")
                        .query(String.class)
                        .single())
                .isEqualTo(COUNTY.value());

        by(administrator, administering, sign());
        assertThat(types()).endsWith("election.candidates-reviewed");
    }

    @Test
    void a_case_opened_after_the_move_waits_for_the_county_from_its_first_day() {
        account(head, Role.SUPERIOR_SIGNER, TOWNSHIP);
        PersonId signer = person();
        AccountId signing = account(signer, Role.SUPERIOR_SIGNER, COUNTY);
        by(signer, signing, new MoveReplyUp(UNION, TOWNSHIP, "签批人均在筹备组"));
        by(head, group, new AbandonElection(ELECTION, "重新选举"));

        ElectionId second = new ElectionId("election-second");
        by(head, group, new OpenElection(second, UNION, TOWNSHIP, COUNTY, day("2026-12-31"), Given.CONTACT));

        assertThat(tree.sql()
                        .sql("SELECT replies_union FROM register.election_case WHERE election = ?")
                        .param(second.value())
                        .query(String.class)
                        .single())
                .isEqualTo(COUNTY.value());
        assertThat(tree.sql()
                        .sql("SELECT payload FROM log.event WHERE stream = ? ORDER BY seq DESC LIMIT 1")
                        .param(second.value())
                        .query(String.class)
                        .single())
                .contains(TOWNSHIP.value(), COUNTY.value(), head.value(), "签批人均在筹备组");
    }

    @Test
    void no_person_gives_what_only_follows_and_an_inspector_writes_nothing() {
        assertThat(refusal(head, group, new ClearMeeting(ELECTION))).isEqualTo("NO_AUTHORITY");
        PersonId inspector = person();
        AccountId inspecting = account(inspector, Role.INSPECTOR, COUNTY);
        assertThat(refusal(inspector, inspecting, sign())).isEqualTo("NO_AUTHORITY");
    }

    private static ReviewCandidates sign() {
        return new ReviewCandidates(ELECTION, Given.reply("paper-reply", "复3号", "2026-11-23"), APPROVED);
    }

    private static RecordCandidateReview record() {
        ReplyPaper paper = new ReplyPaper(
                new PaperId("paper-reply"),
                "复3号",
                day("2026-11-23"),
                new PaperId("paper-request"),
                ReplySource.RECORDED_FROM_PAPER,
                Given.SCAN);
        return new RecordCandidateReview(ELECTION, paper, APPROVED);
    }

    private String refusal(PersonId person, AccountId account, Command command) {
        return tree.answer(Actor.of(account, person), command);
    }

    private void by(PersonId person, AccountId account, Command command) {
        tree.by(Actor.of(account, person), command);
    }

    private PersonId person() {
        return tree.person();
    }

    private AccountId account(PersonId person, Role role, UnionId at) {
        return tree.account(person, role, at);
    }

    private List<String> types() {
        return tree.types(ELECTION.value());
    }
}
