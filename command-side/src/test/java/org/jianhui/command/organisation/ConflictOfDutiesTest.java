package org.jianhui.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jianhui.kernel.organisation.Role.PREPARATORY_GROUP;
import static org.jianhui.kernel.organisation.Role.SUPERIOR_REVIEWER;
import static org.jianhui.kernel.organisation.Role.SUPERIOR_SIGNER;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jianhui.command.organisation.FileCommand.Prepare;
import org.jianhui.command.organisation.FileCommand.Sign;
import org.jianhui.command.organisation.FileCommand.Submit;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.AccountCommand.EndRole;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.organisation.UnionCommand.MoveReplyUp;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.testing.TestActs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Covers("I-37")
class ConflictOfDutiesTest {

    private static final String CONFLICT = "403 CONFLICT_OF_DUTIES";

    @TempDir
    Path keys;

    private Township here;
    private PersonId person;

    @BeforeEach
    void open() {
        here = new Township(keys);
        person = here.person();
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void two_accounts_of_one_person_count_as_one() {
        AccountId group = group(person);
        AccountId signer = signer(person);
        assertThat(doing(group, new Submit(here.union))).isEqualTo(Refusal.NONE);
        assertThat(doing(signer, new Sign(here.union))).isEqualTo(CONFLICT);
    }

    @Test
    void who_holds_the_group_s_role_cannot_sign_even_before_acting() {
        group(person);
        assertThat(doing(signer(person), new Sign(here.union))).isEqualTo(CONFLICT);
    }

    @Test
    void who_acted_for_the_group_in_the_past_cannot_sign_later() {
        AccountId group = group(person);
        AccountId signer = signer(person);
        doing(group, new Submit(here.union));
        here.bySetup(new EndRole(group, PREPARATORY_GROUP, Area.of(here.union), LocalDate.of(2026, 11, 23)));
        here.clock.advance(Duration.ofDays(30));
        assertThat(doing(signer, new Sign(here.union))).isEqualTo(CONFLICT);
    }

    @Test
    void a_role_that_was_never_held_leaves_no_conflict() {
        AccountId group = group(person);
        here.bySetup(new EndRole(group, PREPARATORY_GROUP, Area.of(here.union), Township.FOUNDED.minusDays(1)));
        assertThat(doing(signer(person), new Sign(here.union))).isEqualTo(Refusal.NONE);
    }

    @Test
    void nor_does_anyone_prepare_or_record_for_the_superior_what_they_submitted() {
        doing(group(person), new Submit(here.union));
        AccountId reviewer = here.account(person, SUPERIOR_REVIEWER, Area.of(here.township));
        assertThat(doing(reviewer, new Prepare(here.union))).isEqualTo(CONFLICT);
        PersonId other = here.person();
        doing(here.account(other, SUPERIOR_REVIEWER, Area.of(here.township)), new Prepare(here.union));
        assertThat(doing(group(other), new Submit(here.union))).isEqualTo(CONFLICT);
    }

    @Test
    void asking_whether_one_may_act_leaves_no_mark() {
        AccountId signer = signer(person);
        here.authority().toAct(TestActs.by(here.actor(signer), here.clock), new Sign(here.union));
        assertThat(doing(group(person), new Submit(here.union))).isEqualTo(Refusal.NONE);
    }

    /** Before anything is typed, and without leaving a mark or waiting for anybody. */
    @Test
    void forms_are_not_offered_to_whoever_stands_on_both_sides() {
        AccountId signer = signer(person);
        Parties parties = new Parties(here.union, here.township);
        assertThat(here.offers().judge(signer, Sign.class, parties)).isEqualTo(Offers.Judgement.OPEN);
        assertThat(here.offers().freeSigners(parties)).isEqualTo(1);
        AccountId group = group(person);
        assertThat(here.offers().judge(signer, Sign.class, parties)).isEqualTo(Offers.Judgement.BOTH_SIDES);
        assertThat(here.offers().freeSigners(parties)).isZero();
        assertThat(here.offers().judge(signer, Sign.class, null)).isEqualTo(Offers.Judgement.OPEN);
        assertThat(here.offers().judge(group, Submit.class, parties)).isEqualTo(Offers.Judgement.OPEN);
        assertThat(here.offers().judge(group, Prepare.class, parties)).isEqualTo(Offers.Judgement.NO_ROLE);
        PersonId other = here.person();
        assertThat(doing(signer(other), new Sign(here.union))).isEqualTo(Refusal.NONE);
        assertThat(here.offers().judge(group(other), Submit.class, parties)).isEqualTo(Offers.Judgement.BOTH_SIDES);
    }

    @Test
    void who_signed_cannot_act_for_the_group_afterwards() {
        assertThat(doing(signer(person), new Sign(here.union))).isEqualTo(Refusal.NONE);
        assertThat(doing(group(person), new Submit(here.union))).isEqualTo(CONFLICT);
    }

    @Test
    void an_act_for_the_group_waits_for_a_signature_that_is_not_committed_yet() throws Exception {
        AccountId signer = signer(person);
        Act signing = TestActs.by(here.actor(signer), here.clock);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<String> submitted = new TransactionTemplate(here.bean(PlatformTransactionManager.class))
                    .execute(status -> {
                        Duties duties = here.bean(Duties.class);
                        duties.requireFreeForSuperior(person, here.union, signing.receivedOnDate());
                        duties.noteForSuperior(signing, person, here.union);
                        Future<String> submitting = other.submit(() -> doing(group(person), new Submit(here.union)));
                        assertThatThrownBy(() -> submitting.get(3, TimeUnit.SECONDS))
                                .isInstanceOf(TimeoutException.class);
                        return submitting;
                    });
            assertThat(submitted.get()).isEqualTo(CONFLICT);
        } finally {
            other.shutdown();
        }
    }

    @Nested
    class When_every_signer_of_the_superior_acts_for_the_group {

        private AccountId signer;
        private AccountId countySigner;
        private AccountId reviewer;

        @BeforeEach
        void conflicted() {
            group(person);
            signer = signer(person);
            countySigner = here.account(SUPERIOR_SIGNER, Area.of(here.county));
            reviewer = here.account(SUPERIOR_REVIEWER, Area.of(here.township));
        }

        @Test
        void the_reply_moves_to_the_county_by_an_audited_act() {
            assertThat(doing(countySigner, new Sign(here.union))).isEqualTo("403 NO_AUTHORITY");
            assertThat(doing(reviewer, move("签批人均参与筹备"))).isEqualTo(Refusal.NONE);
            assertThat(doing(countySigner, new Sign(here.union))).isEqualTo(Refusal.NONE);
            assertThat(doing(signer, new Sign(here.union))).isEqualTo("403 NO_AUTHORITY");
            assertThat(doing(reviewer, new Prepare(here.union))).isEqualTo(Refusal.NONE);
            assertThat(here.sql()
                            .sql("SELECT payload FROM log.event WHERE type = 'organisation.reply-moved-up'")
                            .query(String.class)
                            .single())
                    .contains(person.value(), here.county.value());
        }

        @Test
        void the_move_needs_a_reason_and_a_role_at_the_superior() {
            assertThat(doing(reviewer, move(" "))).isEqualTo("R-12 REASON_MISSING");
            assertThat(doing(group(here.person()), move("理由"))).isEqualTo("403 NO_AUTHORITY");
        }

        @Test
        void it_does_not_move_while_one_signer_is_free() {
            signer(here.person());
            assertThat(doing(reviewer, move("理由"))).isEqualTo("I-37 SUPERIOR_NOT_CONFLICTED");
        }

        private Command move(String reason) {
            return new MoveReplyUp(here.union, here.township, reason);
        }
    }

    private AccountId group(PersonId someone) {
        return here.account(someone, PREPARATORY_GROUP, Area.of(here.union));
    }

    private AccountId signer(PersonId someone) {
        return here.account(someone, SUPERIOR_SIGNER, Area.of(here.township));
    }

    private String doing(AccountId account, Command command) {
        return Refusal.of(() -> here.by(account, command));
    }
}
