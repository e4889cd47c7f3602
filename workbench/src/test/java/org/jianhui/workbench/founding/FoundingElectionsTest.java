package org.jianhui.workbench.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.election.CaseOpening;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.query.election.ElectionPhase;
import org.jianhui.query.election.ElectionStatus;
import org.jianhui.query.election.ElectionView;
import org.jianhui.query.election.EndingLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which elections of a union belong to its founding: from its first to the one that was approved. */
class FoundingElectionsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);

    private final ElectionCasePage historic = page("0", EndCause.ABANDONED);
    private final ElectionCasePage voided = page("1", EndCause.RESULT_VOIDED);
    private final ElectionCasePage running = page("2", null);
    private final ElectionCasePage approved = page("2", EndCause.RESULT_APPROVED);
    private final ElectionCasePage later = page("3", null);

    @Test
    void a_void_one_and_the_one_that_followed_both_do() {
        assertThat(FoundingReading.leadingTo(id("1"), List.of(running, voided, historic)))
                .containsExactly(id("1"), id("2"));
        assertThat(FoundingReading.leadingTo(id("1"), List.of(voided))).containsExactly(id("1"));
    }

    @Test
    void what_the_union_elects_after_the_approved_one_does_not() {
        assertThat(FoundingReading.leadingTo(id("1"), List.of(later, approved, voided)))
                .containsExactly(id("1"), id("2"));
        assertThat(FoundingReading.leadingTo(id("2"), List.of(later, approved))).containsExactly(id("2"));
    }

    /** The founding it belonged to was given up; what the union elects next belongs to another. */
    @Test
    void nor_does_what_follows_one_that_was_given_up() {
        assertThat(FoundingReading.leadingTo(id("0"), List.of(approved, voided, historic)))
                .containsExactly(id("0"));
    }

    private static ElectionId id(String number) {
        return new ElectionId("election-" + number);
    }

    private static ElectionCasePage page(String number, @Nullable EndCause cause) {
        UnionId upper = new UnionId("union-upper");
        CaseOpening opening = new CaseOpening(
                id(number),
                new UnionId("union-base"),
                upper,
                new UnionId("union-county"),
                upper,
                DAY.plusMonths(1),
                new ObjectionContact("乡工会联合会办公室", "023-70605301", "太平坝乡"),
                DAY,
                "rulebook-2022-06-06",
                null);
        ElectionView view = new ElectionView(
                opening,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                cause == null ? null : new EndingLine(cause, null, DAY),
                0,
                Instant.parse("2022-06-20T02:00:00Z"));
        ElectionStatus status =
                new ElectionStatus(ElectionPhase.PAPERS_DUE, "PAPERS_DUE", List.of(), null, null, null, false, null);
        return new ElectionCasePage(view, status, List.of(), DAY, null);
    }
}
