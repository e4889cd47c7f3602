package org.jianhui.workbench.defect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jianhui.workbench.testing.HostProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One history, told once without a defect, when no checker may find anything, and then once for each defect, which the
 * checker named with it must find. {@code -Ddefects=id,id} takes some of them.
 */
@Tag("endurance")
class PlantedDefectsTest {

    private static final List<Class<?>> IN_THE_HOST = List.of(
            org.jianhui.workbench.testing.ApplicationHost.class,
            GraftHost.class,
            Surgeon.class,
            Graft.class,
            Call.class,
            Rows.class,
            Transactions.class,
            Defect.class,
            Chapter.class,
            Checker.class,
            Defects.class,
            AppendDefects.class,
            AnswerDefects.class,
            ReadDefects.class,
            ViewDefects.class,
            SeamDefects.class,
            ProofDefects.class,
            ServerDefects.class,
            org.jianhui.workbench.endurance.Applicants.class);

    private static HostProcess host;

    @TempDir
    Path home;

    @BeforeAll
    static void start() {
        host = Theatre.host(IN_THE_HOST);
    }

    @Test
    void nothing_is_found_where_nothing_is_planted() throws Exception {
        sound(EnumSet.of(Chapter.JOINING, Chapter.LATE));
    }

    @Tag("soak")
    @Test
    void nothing_is_found_in_the_whole_history() throws Exception {
        sound(EnumSet.complementOf(EnumSet.of(Chapter.START, Chapter.FORK)));
    }

    private void sound(Set<Chapter> chapters) throws Exception {
        try (Theatre theatre = new Theatre(host, home)) {
            theatre.raise();
            History history = new History(theatre);
            chapters.forEach(history::tell);
            assertThat(Checkup.of(theatre, history, EnumSet.allOf(Checker.class)))
                    .isEmpty();
        }
    }

    /** Told by itself: that the log was rewritten is found by others too, and must be. */
    @Tag("soak")
    @Test
    void a_fork_is_not_signed() throws Exception {
        try (Theatre theatre = new Theatre(host, home)) {
            theatre.raise();
            History history = new History(theatre);
            history.tell(Chapter.FORK);
            assertThat(Checkup.of(theatre, history, EnumSet.of(Checker.CLIENT, Checker.WITNESS)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("quick")
    void is_found(Defect defect) throws Exception {
        found(defect);
    }

    @Tag("soak")
    @ParameterizedTest
    @MethodSource("all")
    void every_one_is_found(Defect defect) throws Exception {
        found(defect);
    }

    static Stream<Defect> quick() {
        return Stream.of("acknowledged-not-committed", "read-beyond-the-horizon", "payload-after-hash")
                .map(Defects::named);
    }

    static Stream<Defect> all() {
        String some = System.getProperty("defects", "");
        return some.isEmpty()
                ? Defects.all().stream()
                : Stream.of(some.split(",")).map(Defects::named);
    }

    private void found(Defect defect) throws Exception {
        Map<Checker, List<String>> found;
        try (Theatre theatre = new Theatre(host, home)) {
            found = defect.chapter() == Chapter.START ? started(theatre, defect) : played(theatre, defect);
        }
        System.out.println(defect.id() + " | " + defect.foundBy() + " | " + found);
        assertThat(found).as(defect.toString()).containsKey(defect.foundBy());
        assertThat(found.get(defect.foundBy()))
                .as("found, not merely failed at")
                .noneMatch(finding -> finding.startsWith("no answer"));
    }

    private static Map<Checker, List<String>> started(Theatre theatre, Defect defect) {
        defect.orders().forEach(theatre::order);
        try {
            theatre.raise();
            return Map.of();
        } catch (Exception refused) {
            String said = String.valueOf(refused.getMessage());
            return Map.of(Checker.START, List.of(said.contains("acknowledgedIsKept") ? said : "no answer: " + said));
        }
    }

    private static Map<Checker, List<String>> played(Theatre theatre, Defect defect) throws Exception {
        theatre.raise();
        theatre.plant(defect);
        History history = new History(theatre);
        try {
            for (Chapter chapter : EnumSet.of(Chapter.JOINING, defect.chapter())) {
                history.tell(chapter);
            }
            Set<Checker> asked = EnumSet.of(Checker.ORACLE, Checker.CLIENT, Checker.SHAPE, Checker.PARKED);
            asked.add(defect.foundBy());
            return Checkup.of(theatre, history, asked);
        } finally {
            int met = theatre.pull();
            assertThat(met > 0 || defect.grafts().isEmpty())
                    .as(defect + " is where nothing passes")
                    .isTrue();
        }
    }
}
