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
import java.util.Map;
import javax.sql.DataSource;
import org.jianhui.command.act.ActConfiguration;
import org.jianhui.command.act.ActSecret;
import org.jianhui.command.calendar.CalendarConfiguration;
import org.jianhui.command.document.ProofsConfiguration;
import org.jianhui.command.organisation.OrganisationConfiguration;
import org.jianhui.command.organisation.SuperiorsConfiguration;
import org.jianhui.command.privacy.PrivacyConfiguration;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
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
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.AccountCommand.OpenAccount;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionCommand.EstablishUnion;
import org.jianhui.kernel.organisation.UnionCommand.MoveReplyUp;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.privacy.PersonCommand.RecordStaff;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.testing.SettableClock;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may do what in an election, judged by the real authority on a real tree of unions. */
@Covers({"I-37", "R-05", "F-08"})
class ElectionAuthorityTest {

    private static final LocalDate FOUNDED = day("2022-01-01");
    private static final List<Review> APPROVED =
            ALL.stream().map(Given::approve).toList();
    private static final String[] ID_NUMBERS = {
        "500230199006150017", "500230199006150033", "500230199006150025", "50023019880301008X"
    };

    @TempDir
    private Path keys;

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private int persons;
    private PersonId head;
    private AccountId group;

    @BeforeEach
    void lists_have_gone_up() {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("jianhui.keys", keys.toString())));
        context.registerBean(DataSource.class, database::app);
        context.registerBean(JdbcClient.class, database::sql);
        context.registerBean(SettableClock.class, () -> clock);
        context.registerBean(ActSecret.class, () -> new ActSecret(new byte[32]));
        context.register(
                ActConfiguration.class,
                PrivacyConfiguration.class,
                OrganisationConfiguration.class,
                CalendarConfiguration.class,
                ProofsConfiguration.class,
                SuperiorsConfiguration.class,
                ElectionConfiguration.class);
        context.refresh();
        database.sql()
                .sql("INSERT INTO register.election_proof VALUES (?, ?)")
                .params(Given.SCAN.value(), UNION.value())
                .update();
        by(Actor.SETUP, new EstablishUnion(COUNTY, "测试县总工会", UnionLevel.COUNTY_FEDERATION, null, FOUNDED));
        by(Actor.SETUP, new EstablishUnion(TOWNSHIP, "测试乡工会联合会", UnionLevel.TOWNSHIP_FEDERATION, COUNTY, FOUNDED));
        by(Actor.SETUP, new EstablishUnion(UNION, "测试乡农民工工会", UnionLevel.BASE_UNION, TOWNSHIP, FOUNDED));
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
        context.close();
        database.close();
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
        assertThat(database.sql()
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

        assertThat(database.sql()
                        .sql("SELECT replies_union FROM register.election_case WHERE election = ?")
                        .param(second.value())
                        .query(String.class)
                        .single())
                .isEqualTo(COUNTY.value());
        assertThat(database.sql()
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
        try {
            by(person, account, command);
        } catch (Forbidden refused) {
            return refused.code();
        } catch (NotFound refused) {
            return refused.code();
        }
        return "accepted";
    }

    private void by(PersonId person, AccountId account, Command command) {
        by(Actor.of(account, person), command);
    }

    private void by(Actor actor, Command command) {
        context.getBean(Acts.class).perform(TestActs.by(actor, clock), null, sender -> {
            sender.send(command);
            return command.aggregateId();
        });
    }

    private PersonId person() {
        PersonId person = PersonId.random();
        PersonalData data = context.getBean(PersonalData.class);
        RequestId origin = RequestId.random();
        String id = ID_NUMBERS[persons++];
        by(
                Actor.SETUP,
                new RecordStaff(
                        person,
                        data.seal(person, PersonalField.NAME, origin, "试甲"),
                        data.seal(person, PersonalField.ID_NUMBER, origin, id),
                        null,
                        data.indexOf("试甲", id, null)));
        return person;
    }

    private AccountId account(PersonId person, Role role, UnionId at) {
        AccountId account = AccountId.random();
        String login = "t" + account.value().substring(account.value().length() - 12);
        by(Actor.SETUP, new OpenAccount(account, person, login, Area.of(at)));
        by(Actor.SETUP, new GrantRole(account, role, Area.of(at), FOUNDED, null));
        return account;
    }

    private List<String> types() {
        return database.sql()
                .sql("SELECT type FROM log.event WHERE stream = ? ORDER BY seq")
                .param(ELECTION.value())
                .query(String.class)
                .list();
    }
}
