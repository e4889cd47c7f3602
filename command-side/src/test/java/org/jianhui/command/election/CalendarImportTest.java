package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jianhui.command.election.Given.ALL;
import static org.jianhui.command.election.Given.COUNTY;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.TOWNSHIP;
import static org.jianhui.command.election.Given.UNION;
import static org.jianhui.command.election.Given.day;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jianhui.command.act.ActConfiguration;
import org.jianhui.command.act.ActSecret;
import org.jianhui.command.calendar.CalendarConfiguration;
import org.jianhui.command.document.ProofsConfiguration;
import org.jianhui.command.organisation.SuperiorsConfiguration;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.calendar.CalendarBook;
import org.jianhui.kernel.calendar.CalendarCommand.ApproveCalendarEdition;
import org.jianhui.kernel.calendar.CalendarCommand.ProposeCalendarEdition;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.NoticeImport;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.calendar.YearNotice;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.ElectionCommand.ClearMeeting;
import org.jianhui.kernel.election.ElectionCommand.ConfirmNoticeCompleted;
import org.jianhui.kernel.election.ElectionCommand.FixMeetingDate;
import org.jianhui.kernel.election.ElectionCommand.OpenElection;
import org.jianhui.kernel.election.ElectionCommand.PostNotice;
import org.jianhui.kernel.election.ElectionCommand.RecordHistoricPaper;
import org.jianhui.kernel.election.ElectionCommand.ReviewCandidates;
import org.jianhui.kernel.election.ElectionCommand.SubmitCandidateLists;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.kernel.time.Zone;
import org.jianhui.testing.NoCommittees;
import org.jianhui.testing.NoRolls;
import org.jianhui.testing.SettableClock;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** AC-047 goes on: the notice for 2027 comes while a candidate notice hangs over the end of 2026. */
@Covers({"E-05", "CAL-1"})
class CalendarImportTest {

    private static final CalendarEditionId NEXT = new CalendarEditionId("calendar-2027");
    private static final String PROPOSER = "one";
    private static final String APPROVER = "other";

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @BeforeEach
    void a_notice_hangs_since_21_December_2026() {
        context.registerBean(DataSource.class, database::app);
        context.registerBean(JdbcClient.class, database::sql);
        context.registerBean(SettableClock.class, () -> clock);
        context.registerBean(ActSecret.class, () -> new ActSecret(new byte[32]));
        context.register(
                ActConfiguration.class,
                CalendarConfiguration.class,
                ElectionConfiguration.class,
                NoRolls.class,
                NoCommittees.class);
        context.register(ProofsConfiguration.class, SuperiorsConfiguration.class);
        context.refresh();
        database.sql()
                .sql("INSERT INTO register.election_proof VALUES (?, ?)")
                .params(Given.SCAN.value(), UNION.value())
                .update();
        database.sql()
                .sql("INSERT INTO register.election_superior VALUES (?, '2000-01-01', ?), (?, '2000-01-01', ?)")
                .params(UNION.value(), TOWNSHIP.value(), TOWNSHIP.value(), COUNTY.value())
                .update();
        on("2026-12-01");
        perform(new OpenElection(ELECTION, UNION, TOWNSHIP, COUNTY, day("2026-12-31"), Given.CONTACT));
        List.of(
                        Given.application("2026-11-02"),
                        Given.foundingReply("2026-11-10", ReplyOutcome.APPROVED),
                        Given.groupNotice("2026-11-10", HeadQualification.PROPOSED_CHAIR),
                        Given.meetingRequest("2026-11-12"),
                        Given.meetingReply("2026-11-16", ReplyOutcome.APPROVED))
                .forEach(paper -> perform(new RecordHistoricPaper(ELECTION, paper)));
        perform(new SubmitCandidateLists(
                ELECTION, Given.request("paper-request", "太农筹〔2026〕3号", "2026-12-01"), Given.lists(ALL)));
        perform(new ReviewCandidates(
                ELECTION,
                Given.reply("paper-reply", "复3号", "2026-12-01"),
                ALL.stream().map(Given::approve).toList()));
        on("2026-12-21");
        perform(new PostNotice(ELECTION, day("2026-12-21"), List.of("乡政府公示栏"), List.of(Given.SCAN), ALL));
    }

    @AfterEach
    void close() {
        context.close();
        database.close();
    }

    @Test
    void a_fixed_date_that_became_too_early_is_blocked_and_a_later_one_is_taken() {
        perform(new FixMeetingDate(ELECTION, day("2026-12-29")));

        importNotice("2026-12-28,,off,元旦\n2027-01-01,2027-01-03,off,元旦");

        assertThat(caseEvents()).endsWith("election.notice-recalculated", "election.meeting-date-blocked");
        assertThat(earliestMeeting()).isEqualTo(day("2026-12-30"));
        RuleViolated refusal = catchThrowableOfType(
                RuleViolated.class, () -> perform(new FixMeetingDate(ELECTION, day("2026-12-29"))));
        assertThat(refusal.first().code()).isEqualTo("NOTICE_TOO_SHORT");
        perform(new FixMeetingDate(ELECTION, day("2026-12-30")));
    }

    @Test
    void a_meeting_already_held_is_only_flagged() {
        perform(new FixMeetingDate(ELECTION, day("2026-12-29")));
        on("2026-12-29");
        perform(new ConfirmNoticeCompleted(ELECTION, 1));
        perform(new ClearMeeting(ELECTION));
        on("2026-12-30");

        importNotice("2026-12-28,,off,元旦\n2027-01-01,2027-01-03,off,元旦");

        assertThat(caseEvents())
                .endsWith("election.held-meeting-flagged")
                .doesNotContain("election.meeting-date-blocked");
    }

    @Test
    void a_notice_for_the_year_that_changes_nothing_confirms_the_provisional_day() {
        importNotice("2027-01-01,2027-01-03,off,元旦");

        assertThat(caseEvents()).endsWith("election.notice-recalculated");
        assertThat(earliestMeeting()).isEqualTo(day("2026-12-29"));
    }

    @Test
    void nothing_is_counted_again_while_only_one_person_has_proposed_it() {
        propose("2026-12-28,,off,元旦");
        RuleViolated refusal =
                catchThrowableOfType(RuleViolated.class, () -> as(PROPOSER, new ApproveCalendarEdition(NEXT, COUNTY)));

        assertThat(refusal.first().code()).isEqualTo("SAME_PERSON");
        assertThat(caseEvents()).endsWith("election.notice-posted");
        assertThat(context.getBean(CalendarBook.class).current().id())
                .isEqualTo(WorkingCalendar.shipped().id());
    }

    private void importNotice(String rows) {
        propose(rows);
        as(APPROVER, new ApproveCalendarEdition(NEXT, COUNTY));
    }

    private void propose(String rows) {
        YearNotice year = new YearNotice(2027, "关于2027年部分节假日安排的通知（测试）", "");
        as(PROPOSER, new ProposeCalendarEdition(NEXT, COUNTY, NoticeImport.ofCsv(year, "from,to,kind,name\n" + rows)));
    }

    private void on(String date) {
        clock.set(LocalDate.parse(date).atTime(10, 0).atZone(Zone.SHANGHAI).toInstant());
    }

    private void perform(Command command) {
        as("group", command);
    }

    private void as(String who, Command command) {
        Actor actor = Actor.of(new AccountId("account-" + who), new PersonId("person-" + who));
        context.getBean(Acts.class).perform(TestActs.by(actor, clock), null, sender -> {
            sender.send(command);
            return command.aggregateId();
        });
    }

    private List<String> caseEvents() {
        return database.sql()
                .sql("SELECT type FROM log.event WHERE stream = ? ORDER BY seq")
                .param(ELECTION.value())
                .query(String.class)
                .list();
    }

    private LocalDate earliestMeeting() {
        return database.sql()
                .sql("SELECT earliest_meeting FROM register.election_notice WHERE election = ?")
                .param(ELECTION.value())
                .query(LocalDate.class)
                .single();
    }
}
