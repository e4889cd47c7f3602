package org.jianhui.command.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.founding.Given.COUNTY;
import static org.jianhui.command.founding.Given.FOUNDING;
import static org.jianhui.command.founding.Given.TOWNSHIP;
import static org.jianhui.command.founding.Given.UNION;
import static org.jianhui.command.founding.Given.day;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.command.election.ElectionConfiguration;
import org.jianhui.command.organisation.StaffedTree;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.founding.FollowUp;
import org.jianhui.kernel.founding.FoundingCommand;
import org.jianhui.kernel.founding.FoundingCommand.AbandonFounding;
import org.jianhui.kernel.founding.FoundingCommand.AmendApplication;
import org.jianhui.kernel.founding.FoundingCommand.ChaseReply;
import org.jianhui.kernel.founding.FoundingCommand.EndWithElection;
import org.jianhui.kernel.founding.FoundingCommand.EscalateReply;
import org.jianhui.kernel.founding.FoundingCommand.MoveReplyToCounty;
import org.jianhui.kernel.founding.FoundingCommand.NoteNextElection;
import org.jianhui.kernel.founding.FoundingCommand.NoteVoidElection;
import org.jianhui.kernel.founding.FoundingCommand.OpenFollowUp;
import org.jianhui.kernel.founding.FoundingCommand.RecordAccount;
import org.jianhui.kernel.founding.FoundingCommand.RecordApplicationReply;
import org.jianhui.kernel.founding.FoundingCommand.RecordCertificate;
import org.jianhui.kernel.founding.FoundingCommand.RecordMeetingReply;
import org.jianhui.kernel.founding.FoundingCommand.RecordPoliceRegistration;
import org.jianhui.kernel.founding.FoundingCommand.RecordSeal;
import org.jianhui.kernel.founding.FoundingCommand.RemindFollowUp;
import org.jianhui.kernel.founding.FoundingCommand.ReplyToApplication;
import org.jianhui.kernel.founding.FoundingCommand.ReplyToMeetingRequest;
import org.jianhui.kernel.founding.FoundingCommand.RequestMeeting;
import org.jianhui.kernel.founding.FoundingCommand.WithdrawApplication;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionCommand.EstablishUnion;
import org.jianhui.kernel.organisation.UnionCommand.MoveReplyUp;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.testing.NoCommittees;
import org.jianhui.testing.NoRolls;
import org.jianhui.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what in a founding, judged by the real authority on a real tree of unions. */
@Covers({"I-37", "R-05", "F-08"})
class FoundingAuthorityTest {

    private static final LocalDate FROM = day("2022-01-01");
    /** What the group asks and enters. */
    private static final List<FoundingCommand> OF_THE_GROUP = List.of(
            Given.file(),
            new AmendApplication(FOUNDING, Given.FILED, Given.APPLICATION),
            new WithdrawApplication(FOUNDING, "撤回"),
            Given.setUp("2022-06-17", HeadQualification.PROPOSED_CHAIR),
            new FoundingCommand.ChangeGroup(
                    FOUNDING,
                    Given.setUp("2022-06-17", HeadQualification.PROPOSED_CHAIR).notice(),
                    null,
                    List.of(),
                    List.of(),
                    "变动"),
            new RequestMeeting(FOUNDING, Given.ASKED, AssemblyForm.FULL_MEETING),
            new RecordPoliceRegistration(FOUNDING, Given.registration("2022-07-21")),
            new RecordSeal(FOUNDING, Given.seal(SealKind.COMMITTEE, "2022-07-22")),
            new RecordCertificate(FOUNDING, Given.certificate("81500230A12345674F", "2022-07-23")),
            new RecordAccount(FOUNDING, Given.account("2022-07-24")),
            new AbandonFounding(FOUNDING, "放弃"));

    /** What the superior signs, or records from its paper. */
    private static final List<FoundingCommand> SIGNED = List.of(
            new ReplyToApplication(
                    FOUNDING, Given.signed("复1号", "2022-06-16", Given.FILED), ReplyOutcome.APPROVED, null),
            new ReplyToMeetingRequest(
                    FOUNDING, Given.signed("复2号", "2022-06-19", Given.ASKED), ReplyOutcome.APPROVED, null));

    private static final List<FoundingCommand> RECORDED = List.of(
            new RecordApplicationReply(
                    FOUNDING, Given.recorded("复1号", "2022-06-16", Given.FILED), ReplyOutcome.APPROVED, null),
            new RecordMeetingReply(
                    FOUNDING, Given.recorded("复2号", "2022-06-19", Given.ASKED), ReplyOutcome.APPROVED, null));

    /** What only follows from time or from other events. */
    private static final List<FoundingCommand> FOLLOWING = List.of(
            new ChaseReply(FOUNDING, Given.FILED.paper()),
            new EscalateReply(FOUNDING, Given.FILED.paper()),
            new MoveReplyToCounty(FOUNDING, COUNTY, List.of(), "回避"),
            new NoteVoidElection(FOUNDING, Given.ELECTION, "复8号", day("2022-07-20"), "计票有误"),
            new NoteNextElection(
                    FOUNDING,
                    Given.setUp("2022-06-17", HeadQualification.PROPOSED_CHAIR).opening()),
            new OpenFollowUp(FOUNDING, "复9号", day("2022-07-20")),
            new RemindFollowUp(FOUNDING, FollowUp.ACCOUNT),
            new EndWithElection(FOUNDING, null));

    @TempDir
    private Path keys;

    private StaffedTree tree;
    private PersonId head;
    private AccountId group;

    @BeforeEach
    void the_application_has_gone_up() {
        SettableClock clock = new SettableClock();
        clock.set(Instant.parse("2022-06-18T02:00:00Z"));
        tree = new StaffedTree(
                keys,
                clock,
                List.of(COUNTY, TOWNSHIP, UNION),
                FROM,
                ElectionConfiguration.class,
                NoRolls.class,
                NoCommittees.class,
                FoundingConfiguration.class);
        tree.proof(Given.SCAN, UNION);
        head = person();
        group = account(head, Role.PREPARATORY_GROUP, UNION);
        by(Actor.of(group, head), Given.file());
    }

    @AfterEach
    void close() {
        tree.close();
    }

    @Test
    void the_group_asks_and_enters_and_nobody_else() {
        PersonId other = person();
        AccountId signing = account(other, Role.SUPERIOR_SIGNER, TOWNSHIP);
        AccountId inspecting = account(other, Role.INSPECTOR, COUNTY);
        UnionId elsewhere = new UnionId("union-elsewhere");
        by(Actor.SETUP, new EstablishUnion(elsewhere, "测试村工会", UnionLevel.BASE_UNION, TOWNSHIP, FROM));
        AccountId groupElsewhere = account(other, Role.PREPARATORY_GROUP, elsewhere);
        assertThat(OF_THE_GROUP).allSatisfy(command -> {
            assertThat(answer(head, group, command)).isNotIn("NO_AUTHORITY", "CONFLICT_OF_DUTIES");
            assertThat(answer(other, signing, command)).isEqualTo("NO_AUTHORITY");
            assertThat(answer(other, inspecting, command)).isEqualTo("NO_AUTHORITY");
            assertThat(answer(other, groupElsewhere, command)).isEqualTo("UNKNOWN");
        });
    }

    @Test
    void the_superiors_signer_signs_and_a_reviewer_only_records_from_paper() {
        PersonId reviewer = person();
        AccountId reviewing = account(reviewer, Role.SUPERIOR_REVIEWER, TOWNSHIP);
        PersonId signer = person();
        AccountId signing = account(signer, Role.SUPERIOR_SIGNER, TOWNSHIP);
        assertThat(SIGNED).allSatisfy(command -> {
            assertThat(answer(reviewer, reviewing, command)).isEqualTo("NO_AUTHORITY");
            assertThat(answer(head, group, command)).isEqualTo("NO_AUTHORITY");
        });
        assertThat(answer(signer, signing, SIGNED.get(0))).isEqualTo("accepted");
        assertThat(types()).endsWith("founding.application-replied");
        assertThat(answer(reviewer, reviewing, RECORDED.get(1))).isEqualTo("STEP_SKIPPED");
        assertThat(answer(signer, signing, SIGNED.get(1))).isEqualTo("STEP_SKIPPED");
    }

    @Test
    void a_reviewer_of_the_superior_records_a_paper_reply() {
        PersonId reviewer = person();
        assertThat(answer(reviewer, account(reviewer, Role.SUPERIOR_REVIEWER, TOWNSHIP), RECORDED.get(0)))
                .isEqualTo("accepted");
    }

    @Test
    void who_acts_for_the_group_neither_signs_nor_records_a_reply_whatever_the_account() {
        AccountId alsoSigner = account(head, Role.SUPERIOR_SIGNER, TOWNSHIP);
        assertThat(SIGNED)
                .allSatisfy(
                        command -> assertThat(answer(head, alsoSigner, command)).isEqualTo("CONFLICT_OF_DUTIES"));
        assertThat(RECORDED)
                .allSatisfy(
                        command -> assertThat(answer(head, alsoSigner, command)).isEqualTo("CONFLICT_OF_DUTIES"));
        assertThat(types()).containsExactly("founding.application-filed");
    }

    @Test
    void where_nobody_is_free_of_conflict_the_reply_moves_to_the_county_and_the_founding_follows() {
        account(head, Role.SUPERIOR_SIGNER, TOWNSHIP);
        PersonId county = person();
        AccountId signing = account(county, Role.SUPERIOR_SIGNER, COUNTY);
        assertThat(answer(county, signing, SIGNED.get(0))).isEqualTo("NO_AUTHORITY");

        by(Actor.of(signing, county), new MoveReplyUp(UNION, TOWNSHIP, "签批人在筹备组"));
        assertThat(types()).endsWith("founding.reply-moved-to-county");
        assertThat(answer(county, signing, SIGNED.get(0))).isEqualTo("accepted");
        assertThat(types()).endsWith("founding.application-replied");
    }

    @Test
    void a_superior_with_a_free_signer_keeps_the_reply() {
        account(head, Role.SUPERIOR_SIGNER, TOWNSHIP);
        PersonId free = person();
        account(free, Role.SUPERIOR_SIGNER, TOWNSHIP);
        PersonId county = person();
        AccountId signing = account(county, Role.SUPERIOR_SIGNER, COUNTY);
        assertThat(answer(county, signing, new MoveReplyUp(UNION, TOWNSHIP, "签批人在筹备组")))
                .isNotEqualTo("accepted");
        assertThat(types()).containsExactly("founding.application-filed");
    }

    @Test
    void no_person_gives_what_only_follows() {
        PersonId signer = person();
        AccountId signing = account(signer, Role.SUPERIOR_SIGNER, TOWNSHIP);
        assertThat(FOLLOWING).allSatisfy(command -> {
            assertThat(answer(head, group, command)).isEqualTo("NO_AUTHORITY");
            assertThat(answer(signer, signing, command)).isEqualTo("NO_AUTHORITY");
        });
    }

    private String answer(PersonId person, AccountId account, Command command) {
        return tree.answer(Actor.of(account, person), command);
    }

    private void by(Actor actor, Command command) {
        tree.by(actor, command);
    }

    private PersonId person() {
        return tree.person();
    }

    private AccountId account(PersonId person, Role role, UnionId at) {
        return tree.account(person, role, at);
    }

    private List<String> types() {
        return tree.types(FOUNDING.value());
    }
}
