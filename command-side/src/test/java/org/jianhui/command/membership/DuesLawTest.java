package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A law: however dues are paid, refused, made void, paid back, repeated and taken by two at once, nobody has paid a year twice,
 * receipts are numbered 1, 2, 3 … without a hole or a double, and what stands is what was kept. Each yuan of cash is with who took
 * it, being counted, with the union, or gone, and in one of them only.
 */
@Covers("$-01")
@Covers(value = "$-09", partly = true)
class DuesLawTest {

    private static final int STEPS = 800;

    @TempDir
    Path keys;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void no_history_loses_or_doubles_a_number_or_a_yuan(long seed) throws Exception {
        try (MembershipScenario here = new MembershipScenario(keys)) {
            Play play = new Play(here, new Random(seed));
            for (int step = 0; step < STEPS; step++) {
                play.step();
            }
            assertThat(play.story)
                    .as("seed %d: everything happened", seed)
                    .contains("paid done", "void done", "refund done", "paid $-01 ALREADY_PAID")
                    .contains("paid $-01 AMOUNT_MISMATCH", "failed after done", "twice", "paid again under one key")
                    .contains("hand in done", "accept done", "return done", "withdraw done")
                    .contains("hand in again under one key", "hand in $-10 ALREADY_HANDED_IN")
                    .contains("accept $-10 SEPARATION_OF_DUTIES", "accept $-10 COUNT_MISMATCH");
            play.holds(seed);
            play.cash.holds(seed);
        }
    }

    private static final class Play {

        private final MembershipScenario here;
        private final Random random;
        private final List<Actor> actors;
        private final List<Applicant> members = new ArrayList<>();
        private final List<Paying> taken = new ArrayList<>();

        /** What each member has with the union, by the answers given; by person and year. */
        private final Map<String, Long> kept = new HashMap<>();

        private final List<String> story = new ArrayList<>();
        private final Applicant neverPays;
        private final CashPlay cash;
        private int given;

        Play(MembershipScenario here, Random random) {
            this.here = here;
            this.random = random;
            this.actors = List.of(here.cadre, here.group, here.holder(Role.PREPARATORY_GROUP, Area.of(here.union)));
            this.cash = new CashPlay(here, random, actors, story, this::returned);
            this.neverPays = here.member();
            IntStream.range(0, 12).forEach(n -> members.add(here.member()));
        }

        void step() throws Exception {
            switch (random.nextInt(14)) {
                case 0, 1, 2 -> paid(paying(), actor());
                case 3 -> paid(paying().of(random.nextBoolean() ? "29.99" : "30.01"), actor());
                case 4 -> closed(true);
                case 5 -> closed(false);
                case 6 -> failedAfter();
                case 7 -> twice();
                default -> cash.step();
            }
        }

        private void paid(Paying paying, Actor by) {
            String key = random.nextBoolean() ? paying.receipt.value() : null;
            String answer = here.doing(by, key, paying.receiving());
            story.add("paid " + answer);
            if (answer.equals(Refusal.NONE)) {
                count(paying, by);
                if (key != null) {
                    assertThat(here.doing(by, key, paying.receiving())).isEqualTo(Refusal.NONE);
                    story.add("paid again under one key");
                }
            }
        }

        private void closed(boolean asVoid) {
            if (taken.isEmpty()) {
                return;
            }
            Paying receipt = taken.get(random.nextInt(taken.size()));
            Actor by = actor();
            String answer =
                    here.doing(by, asVoid ? receipt.voiding(here.data(), "错") : receipt.refunding(here.data(), "退"));
            story.add((asVoid ? "void " : "refund ") + answer);
            if (answer.equals(Refusal.NONE)) {
                returned(receipt);
                cash.closed(receipt, asVoid);
            }
        }

        private void returned(Paying receipt) {
            kept.merge(key(receipt), -receipt.amount.fen(), Long::sum);
        }

        /** The receipt is given, and the act it was part of fails: nothing of it may stay. */
        private void failedAfter() {
            Paying paying = new Paying(neverPays).in(2023);
            Paying wrong = new Paying(neverPays).of("1");
            String answer = Refusal.of(() -> here.perform(here.group, paying.receiving(), wrong.receiving()));
            assertThat(answer).isNotEqualTo(Refusal.NONE);
            story.add("failed after " + (answer.endsWith("AMOUNT_MISMATCH") ? Refusal.NONE : answer));
        }

        private void twice() throws Exception {
            Paying one = paying();
            Paying other = random.nextBoolean() ? new Paying(one.member).in(one.year) : paying();
            List<String> answers = AtOnce.answers(
                    () -> here.doing(here.cadre, one.receiving()), () -> here.doing(here.group, other.receiving()));
            story.add("twice");
            for (int i = 0; i < 2; i++) {
                story.add("at once " + answers.get(i));
                if (answers.get(i).equals(Refusal.NONE)) {
                    count(i == 0 ? one : other, i == 0 ? here.cadre : here.group);
                }
            }
        }

        private void count(Paying paying, Actor by) {
            cash.taken(paying, by);
            taken.add(paying);
            given++;
            kept.merge(key(paying), paying.amount.fen(), Long::sum);
        }

        void holds(long seed) {
            assertThat(kept.values()).as("seed %d: nobody pays twice", seed).allMatch(fen -> fen == 0 || fen == 3000);
            List<Integer> all = new ArrayList<>();
            for (int year : new int[] {2022, 2023}) {
                List<Integer> numbers = here.sql()
                        .sql("SELECT number FROM register.dues_receipt WHERE year = ? ORDER BY number")
                        .param(year)
                        .query(Integer.class)
                        .list();
                assertThat(numbers)
                        .as("seed %d: numbers of %d in %s", seed, year, story)
                        .isEqualTo(
                                IntStream.rangeClosed(1, numbers.size()).boxed().toList());
                all.addAll(numbers);
            }
            assertThat(all).as("seed %d: each receipt given is there", seed).hasSize(given);
            long standing = here.sql()
                    .sql("SELECT count(*) FROM register.dues_receipt WHERE standing")
                    .query(Long.class)
                    .single();
            assertThat(3000 * standing)
                    .as("seed %d: what stands is what was kept", seed)
                    .isEqualTo(kept.values().stream().mapToLong(Long::longValue).sum());
            assertThat(here.sql()
                            .sql("SELECT count(*) FROM log.event WHERE type = 'membership.dues-received'")
                            .query(Integer.class)
                            .single())
                    .as("seed %d: and in the log", seed)
                    .isEqualTo(given);
        }

        /** New members come, so that there is always cash on its way. */
        private Paying paying() {
            if (random.nextInt(3) == 0) {
                members.add(here.member());
            }
            return new Paying(members.get(random.nextInt(members.size()))).in(2022 + random.nextInt(2));
        }

        private Actor actor() {
            return actors.get(random.nextInt(actors.size()));
        }

        private static String key(Paying paying) {
            return paying.member.person + "|" + paying.year;
        }
    }
}
