package org.jianhui.command.membership.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.TermEnd;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEnded;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who audits a union's money on a day, by the events of its terms ($-10, AC-077). */
@Covers(value = "$-10", partly = true)
class AuditorRegisterTest {

    private static final TermId TERM = new TermId("term-x");
    private static final UnionId UNION = UnionId.random();
    private static final PersonId AUDITOR = PersonId.random();
    private static final PersonId CHAIR = PersonId.random();
    private static final LocalDate FIRST = LocalDate.of(2022, 7, 20);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());

    private final TestDatabase database = TestDatabase.fresh();
    private AuditorRegister auditors;

    @BeforeEach
    void the_term_begins() {
        auditors = new AuditorRegister(JdbcClient.create(database.app()));
        auditors.on(new TermBegan(
                TERM,
                ElectionId.random(),
                UNION,
                UnionId.random(),
                UnionId.random(),
                null,
                FIRST,
                FIRST.plusYears(5).minusDays(1),
                5,
                List.of(new OfficeHolder(AUDITOR, Office.FUND_AUDIT_MEMBER), new OfficeHolder(CHAIR, Office.CHAIR)),
                BASIS));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void from_the_first_day_of_the_term_on_the_elected_audit_and_nobody_else() {
        assertThat(auditors.audits(AUDITOR, UNION, FIRST.minusDays(1))).isFalse();
        assertThat(auditors.audits(AUDITOR, UNION, FIRST)).isTrue();
        assertThat(auditors.audits(AUDITOR, UnionId.random(), FIRST)).isFalse();
        assertThat(auditors.audits(CHAIR, UNION, FIRST)).isFalse();
        assertThat(auditors.audits(null, UNION, FIRST)).isFalse();
    }

    @Test
    void until_the_last_day_of_the_office() {
        auditors.on(new OfficeLeft(
                TERM,
                UNION,
                AUDITOR,
                Office.FUND_AUDIT_MEMBER,
                Departure.values()[0],
                AttachmentId.random(),
                LAST,
                LAST,
                3,
                false,
                BASIS));
        assertThat(auditors.audits(AUDITOR, UNION, LAST)).isTrue();
        assertThat(auditors.audits(AUDITOR, UNION, LAST.plusDays(1))).isFalse();
        PersonId next = PersonId.random();
        auditors.on(new OfficeFilled(
                TERM,
                UNION,
                next,
                new Envelope(next, "person.name", 1, "request-0", "nonce", "sealed"),
                Office.FUND_AUDIT_MEMBER,
                "太工复〔2023〕1号",
                LAST.plusDays(9)));
        assertThat(auditors.audits(next, UNION, LAST.plusDays(8))).isFalse();
        assertThat(auditors.audits(next, UNION, LAST.plusDays(9))).isTrue();
    }

    @Test
    void and_no_longer_than_the_term() {
        auditors.on(new TermEnded(TERM, UNION, TermEnd.values()[0], LAST));
        assertThat(auditors.audits(AUDITOR, UNION, LAST)).isTrue();
        assertThat(auditors.audits(AUDITOR, UNION, LAST.plusDays(1))).isFalse();
    }
}
