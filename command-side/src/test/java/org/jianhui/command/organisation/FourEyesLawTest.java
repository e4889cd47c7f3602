package org.jianhui.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jianhui.command.organisation.FileCommand.Sign;
import org.jianhui.command.organisation.FileCommand.Submit;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.AccountCommand.DisableAccount;
import org.jianhui.kernel.organisation.AccountCommand.EnableAccount;
import org.jianhui.kernel.organisation.AccountCommand.EndRole;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionCommand.MoveReplyUp;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.time.Zone;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A law: whatever is granted, ended, disabled and tried in whatever order, nobody stands on both sides of a case. */
class FourEyesLawTest {

    private static final int STEPS = 200;

    @TempDir
    Path keys;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    @Covers("I-37")
    void no_sequence_of_grants_and_acts_lets_one_person_submit_and_sign(long seed) {
        try (Township here = new Township(keys)) {
            Play play = new Play(here, new Random(seed));
            for (int step = 0; step < STEPS; step++) {
                play.step();
                assertThat(play.onBothSides())
                        .as("seed %d, step %d: %s", seed, step, play.story)
                        .isEmpty();
            }
            assertThat(play.submitted).as("seed %d submits", seed).isNotEmpty();
            assertThat(play.signed).as("seed %d signs", seed).isNotEmpty();
        }
    }

    /** Five persons with two accounts each. */
    private static final class Play {

        private final Township here;
        private final Random random;
        private final Map<AccountId, PersonId> accounts = new HashMap<>();
        private final List<AccountId> order = new ArrayList<>();
        final Set<PersonId> submitted = new HashSet<>();
        final Set<PersonId> signed = new HashSet<>();
        final List<String> story = new ArrayList<>();

        Play(Township here, Random random) {
            this.here = here;
            this.random = random;
            for (int i = 0; i < 5; i++) {
                PersonId person = here.person();
                for (int j = 0; j < 2; j++) {
                    AccountId account = here.account(person, Area.of(here.county));
                    accounts.put(account, person);
                    order.add(account);
                }
            }
        }

        Set<PersonId> onBothSides() {
            Set<PersonId> both = new HashSet<>(submitted);
            both.retainAll(signed);
            return both;
        }

        void step() {
            AccountId account = order.get(random.nextInt(order.size()));
            switch (random.nextInt(9)) {
                case 0, 1 -> granted(account);
                case 2 -> ended(account);
                case 3 ->
                    setup(random.nextBoolean() ? new DisableAccount(account, "测试") : new EnableAccount(account, "测试"));
                case 4 -> here.clock.advance(Duration.ofHours(random.nextInt(60)));
                case 5 -> by(account, new MoveReplyUp(here.union, here.township, "测试"), Set.of());
                case 6, 7 -> by(account, new Sign(here.union), signed);
                default -> by(account, new Submit(here.union), submitted);
            }
        }

        private void granted(AccountId account) {
            LocalDate from = today().plusDays(random.nextInt(4) - 2L);
            Place place = place();
            LocalDate until = random.nextBoolean() ? null : from.plusDays(3);
            setup(new GrantRole(account, place.role(), place.area(), from, until));
        }

        private void ended(AccountId account) {
            Place place = place();
            setup(new EndRole(account, place.role(), place.area(), today().plusDays(random.nextInt(5) - 3L)));
        }

        private void setup(Command command) {
            told(command, Refusal.of(() -> here.bySetup(command)));
        }

        private void by(AccountId account, Command command, Set<PersonId> done) {
            String answer = Refusal.of(() -> here.by(account, command));
            told(command, account + " " + answer);
            if (answer.equals(Refusal.NONE) && (command instanceof Sign || command instanceof Submit)) {
                done.add(accounts.get(account));
            }
        }

        private void told(Command command, String answer) {
            story.add(command.getClass().getSimpleName() + " " + answer);
        }

        private Place place() {
            return switch (random.nextInt(9)) {
                case 0, 1, 2 -> new Place(Role.PREPARATORY_GROUP, Area.of(here.union));
                case 3 -> new Place(Role.SUPERIOR_SIGNER, Area.of(here.county));
                case 4 -> new Place(Role.SUPERIOR_REVIEWER, Area.of(here.township));
                default -> new Place(Role.SUPERIOR_SIGNER, Area.of(here.township));
            };
        }

        private record Place(Role role, Area area) {}

        private LocalDate today() {
            return LocalDate.ofInstant(here.clock.now(), Zone.SHANGHAI);
        }
    }
}
