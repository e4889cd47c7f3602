package org.jianhui.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.kernel.organisation.Role.PREPARATORY_GROUP;
import static org.jianhui.kernel.organisation.Role.SUPERIOR_SIGNER;
import static org.jianhui.kernel.organisation.Role.UNION_COMMITTEE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jianhui.command.organisation.FileCommand.Sign;
import org.jianhui.command.organisation.FileCommand.Submit;
import org.jianhui.command.term.TermConfiguration;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.organisation.AccountCommand.DisableAccount;
import org.jianhui.kernel.organisation.AccountCommand.EnableAccount;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.Filling;
import org.jianhui.kernel.term.LaterOfficer;
import org.jianhui.kernel.term.TermCommand.BeginTerm;
import org.jianhui.kernel.term.TermCommand.EndTerm;
import org.jianhui.kernel.term.TermCommand.LeaveOffice;
import org.jianhui.kernel.term.TermCommand.ReplyToCommittee;
import org.jianhui.kernel.term.TermCommand.RequestDeparture;
import org.jianhui.kernel.term.TermCommand.RequestFilling;
import org.jianhui.kernel.term.TermCommand.ResumeTerm;
import org.jianhui.kernel.term.TermEnd;
import org.jianhui.kernel.term.Vote;
import org.jianhui.testing.NoRolls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With the approved result the committee acts for its union, and its preparatory group does no longer (E-09, E-10). */
@Covers({"E-09", "E-10"})
class CommitteeTakesOfficeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path keys;

    private Township here;
    private PersonId chair;
    private PersonId auditor;
    private AccountId group;

    @BeforeEach
    void open() {
        here = new Township(keys, TermConfiguration.class, NoRolls.class);
        chair = here.person();
        auditor = here.person();
        group = here.account(PREPARATORY_GROUP, Area.of(here.union));
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void nobody_acts_for_the_committee_before_the_approval() {
        AccountId account = here.account(chair);
        assertThat(submits(account)).isEqualTo("403 NO_AUTHORITY");
        assertThat(granting(account, TODAY)).isEqualTo("E-10 NOT_YET_APPROVED");
    }

    @Test
    void who_is_elected_and_has_an_account_acts_from_the_day_of_the_approval() {
        AccountId account = here.account(chair);
        begin();
        assertThat(submits(account)).isEqualTo(Refusal.NONE);
        assertThat(submits(here.account(auditor))).as("not of the committee").isEqualTo("403 NO_AUTHORITY");
    }

    @Test
    void who_gets_the_account_later_acts_from_then_on() {
        begin();
        AccountId account = here.account(chair);
        assertThat(submits(account)).isEqualTo(Refusal.NONE);
        here.bySetup(new DisableAccount(account, "暂停"));
        assertThat(submits(account)).isEqualTo("403 ACCOUNT_NOT_IN_FORCE");
        here.bySetup(new EnableAccount(account, "恢复"));
        assertThat(submits(account)).isEqualTo(Refusal.NONE);
    }

    @Test
    void an_administrator_cannot_put_somebody_else_into_the_committee() {
        begin();
        assertThat(granting(here.account(auditor), TODAY)).isEqualTo("E-10 NOT_YET_APPROVED");
    }

    @Test
    void the_preparatory_group_hands_over_today_and_is_refused_by_its_clause_tomorrow() {
        AccountId account = here.account(chair);
        begin();
        assertThat(submits(group)).isEqualTo(Refusal.NONE);
        here.clock.advance(Duration.ofDays(1));
        assertThat(submits(group)).isEqualTo("403 GROUP_DISSOLVED");
        assertThat(submits(account)).isEqualTo(Refusal.NONE);
    }

    @Test
    void nobody_joins_a_group_that_is_dissolved() {
        begin();
        AccountId late = here.account(here.person());
        assertThat(Refusal.of(() -> here.bySetup(
                        new GrantRole(late, PREPARATORY_GROUP, Area.of(here.union), TODAY.plusDays(1), null))))
                .isEqualTo("E-09 GROUP_DISSOLVED");
    }

    @Test
    void who_sits_in_the_committee_never_signs_for_the_superior_in_its_cases() {
        AccountId signer = here.account(chair, SUPERIOR_SIGNER, Area.of(here.township));
        begin();
        assertThat(Refusal.of(() -> here.by(signer, new Sign(here.union)))).isEqualTo("403 CONFLICT_OF_DUTIES");
    }

    @Test
    void the_next_committee_takes_over_without_a_gap_and_the_old_one_acts_no_more() {
        PersonId successor = here.person();
        AccountId old = here.account(chair);
        AccountId both = here.account(successor);
        TermId first = begin(List.of(chair, successor), true);
        here.clock.advance(Duration.ofDays(30));
        here.bySetup(new EndTerm(first, TermEnd.SUCCEEDED, TODAY.plusDays(29)));
        begin(List.of(successor), false);
        here.clock.advance(Duration.ofDays(1));
        assertThat(submits(both)).isEqualTo(Refusal.NONE);
        assertThat(submits(old)).isEqualTo("403 NO_AUTHORITY");
    }

    @Test
    void who_is_elected_chair_acts_on_and_the_powers_end_with_the_last_seat() {
        PersonId vice = here.person();
        AccountId account = here.account(vice);
        TermId term = begin(List.of(chair, vice), true);
        here.clock.advance(Duration.ofDays(1));
        leave(account, term, chair, Office.CHAIR);
        here.clock.advance(Duration.ofDays(1));
        fill(account, term, vice, Office.CHAIR);
        assertThat(seats(vice)).containsExactly("CHAIR 2026-11-25 -", "COMMITTEE_MEMBER 2026-11-23 2026-11-24");
        here.clock.advance(Duration.ofDays(1));
        assertThat(submits(account)).isEqualTo(Refusal.NONE);
        leave(account, term, vice, Office.CHAIR);
        here.clock.advance(Duration.ofDays(1));
        assertThat(submits(account)).isEqualTo("403 NO_AUTHORITY");
    }

    @Test
    void who_leaves_later_acts_until_the_last_day_whenever_the_account_is_opened() {
        AccountId account = here.account(chair);
        TermId term = begin();
        LocalDate last = today().plusDays(2);
        RequestPaper asked = new RequestPaper(PaperId.random(), "农工〔2026〕4号", today(), PaperIssuer.BASE_UNION);
        here.by(account, new RequestDeparture(term, asked, chair, Office.CHAIR, Departure.TRANSFERRED, last));
        approve(term, asked);
        AccountId later = here.account(chair);
        here.clock.advance(Duration.ofDays(2));
        assertThat(submits(account)).isEqualTo(Refusal.NONE);
        assertThat(submits(later)).isEqualTo(Refusal.NONE);
        here.clock.advance(Duration.ofDays(1));
        assertThat(submits(account)).isEqualTo("403 NO_AUTHORITY");
        assertThat(submits(later)).isEqualTo("403 NO_AUTHORITY");
        assertThat(submits(here.account(chair))).isEqualTo("403 NO_AUTHORITY");
    }

    /** As a log has it that was written before the lower seat was left by an event. */
    @Test
    void who_holds_two_seats_and_leaves_one_acts_on() throws IOException {
        AccountId account = here.account(chair);
        TermId term = resume();
        leave(account, term, chair, Office.VICE_CHAIR);
        List<String> kept = seats(chair);
        here.clock.advance(Duration.ofDays(1));
        assertThat(submits(account)).isEqualTo(Refusal.NONE);

        JdbcClient owner = JdbcClient.create(here.database.owner());
        owner.sql("DROP TABLE register.seat").update();
        owner.sql("CREATE TABLE register.seated (term text)").update();
        owner.sql(migration()).update();
        assertThat(seats(chair))
                .isEqualTo(kept)
                .containsExactly("CHAIR 2026-11-20 -", "VICE_CHAIR 2026-01-01 2026-11-23");
    }

    private static String migration() throws IOException {
        try (InputStream script = Objects.requireNonNull(CommitteeTakesOfficeTest.class.getResourceAsStream(
                "/db/migration/V2026_11_26_2310__seats_by_office.sql"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> seats(PersonId person) {
        return here.database
                .sql()
                .sql("SELECT office || ' ' || since || ' ' || coalesce(until::text, '-') FROM register.seat"
                        + " WHERE person = ? ORDER BY office")
                .param(person.value())
                .query(String.class)
                .list();
    }

    private void leave(AccountId account, TermId term, PersonId person, Office office) {
        here.by(account, new LeaveOffice(term, person, office, Departure.DIED, today(), scan()));
    }

    private void fill(AccountId account, TermId term, PersonId person, Office office) {
        RequestPaper asked = new RequestPaper(PaperId.random(), "农工〔2026〕3号", today(), PaperIssuer.BASE_UNION);
        here.by(
                account,
                new RequestFilling(
                        term,
                        asked,
                        person,
                        new Envelope(person, "person.name", 1, "request-0", "nonce", "ciphertext"),
                        office,
                        Filling.BY_ELECTION,
                        new Vote(today(), 30, 25, 20, scan())));
        approve(term, asked);
    }

    private void approve(TermId term, RequestPaper asked) {
        here.by(
                here.account(here.person(), SUPERIOR_SIGNER, Area.of(here.township)),
                new ReplyToCommittee(
                        term,
                        new ReplyPaper(
                                PaperId.random(),
                                "太工复〔2026〕10号",
                                today(),
                                asked.paper(),
                                ReplySource.SIGNED_HERE,
                                null),
                        ReplyOutcome.APPROVED,
                        null));
    }

    /** In office since January as vice-chair, since November as chair: two rows of a brought-in committee. */
    private TermId resume() {
        ElectionId election = new ElectionId("election-before");
        TermId term = TermId.of(election);
        LocalDate from = LocalDate.of(2026, 1, 1);
        here.bySetup(new ResumeTerm(
                term,
                election,
                here.union,
                here.township,
                here.county,
                new ReplyPaper(
                        PaperId.random(), "太工复〔2026〕1号", from, PaperId.random(), ReplySource.RECORDED_FROM_PAPER, null),
                from,
                from.plusYears(5).minusDays(1),
                5,
                List.of(new OfficeHolder(chair, Office.VICE_CHAIR)),
                List.of(new LaterOfficer(
                        chair,
                        new Envelope(chair, "person.name", 1, "request-0", "nonce", "ciphertext"),
                        Office.CHAIR,
                        LocalDate.of(2026, 11, 20),
                        "-")),
                "rulebook-2022-06-06"));
        return term;
    }

    private AttachmentId scan() {
        AttachmentId scan = AttachmentId.random();
        here.database
                .sql()
                .sql("INSERT INTO register.election_proof VALUES (?, ?)")
                .params(scan.value(), here.union.value())
                .update();
        return scan;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(here.clock.now(), org.jianhui.kernel.time.Zone.SHANGHAI);
    }

    @Test
    void told_twice_the_term_begins_once() {
        here.account(chair);
        begin();
        long events = here.events();
        begin();
        assertThat(here.events()).isEqualTo(events);
    }

    private TermId begin() {
        return begin(List.of(chair), true);
    }

    private TermId begin(List<PersonId> committee, boolean first) {
        ElectionId election = new ElectionId("election-" + committee.size() + first);
        TermId term = TermId.of(election);
        LocalDate on = today();
        List<OfficeHolder> offices = new java.util.ArrayList<>();
        committee.forEach(person ->
                offices.add(new OfficeHolder(person, offices.isEmpty() ? Office.CHAIR : Office.COMMITTEE_MEMBER)));
        offices.add(new OfficeHolder(auditor, Office.FUND_AUDIT_CHAIR));
        here.bySetup(new BeginTerm(
                term,
                election,
                here.union,
                here.township,
                here.county,
                new ReplyPaper(PaperId.random(), "太工复〔2026〕9号", on, PaperId.random(), ReplySource.SIGNED_HERE, null),
                on,
                on.plusYears(5).minusDays(1),
                offices,
                "rulebook-2022-06-06",
                first));
        return term;
    }

    private String submits(AccountId account) {
        return Refusal.of(() -> here.by(account, new Submit(here.union)));
    }

    private String granting(AccountId account, LocalDate from) {
        return Refusal.of(() -> here.bySetup(new GrantRole(account, UNION_COMMITTEE, Area.of(here.union), from, null)));
    }
}
