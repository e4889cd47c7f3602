package org.jianhui.workbench.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.FillingVote;
import org.jianhui.query.term.RoundLine;
import org.jianhui.query.term.TermView;
import org.jianhui.query.term.VacancyLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The form that asks to approve who fills an office begins with what was voted, as long as that waits for its approval. */
@Covers(value = "M-14", partly = true)
class ElectedInRoundTest {

    private static final PersonId ONE = new PersonId("person-1");
    private static final PersonId OTHER = new PersonId("person-2");
    private static final LocalDate DAY = LocalDate.parse("2024-05-30");

    private final TermView view = mock(TermView.class);

    @Test
    void is_whom_the_last_round_elected_with_that_persons_votes() {
        given(null, round(1, DAY.minusDays(7), null), round(2, DAY, OTHER));
        ElectedInRound elected = ElectedInRound.waiting(view, DAY.plusDays(8)).orElseThrow();
        assertThat(elected.person()).isEqualTo(OTHER);
        assertThat(elected.vote().votesFor()).isEqualTo(16);
        assertThat(elected.round().heldOn()).isEqualTo(DAY);
    }

    @Test
    void is_nobody_where_the_last_round_elected_nobody_or_the_office_was_filled_and_left_again() {
        given(null, round(1, DAY, OTHER), round(2, DAY.plusDays(7), null));
        assertThat(ElectedInRound.waiting(view, DAY.plusDays(8))).isEmpty();
        given(DAY.plusDays(3), round(1, DAY, OTHER));
        assertThat(ElectedInRound.waiting(view, DAY.plusDays(8))).isEmpty();
        given(null);
        assertThat(ElectedInRound.waiting(view, DAY.plusDays(8))).isEmpty();
    }

    /** The chair is vacant, and was filled once before on a day. */
    private void given(@Nullable LocalDate filledOn, RoundLine... rounds) {
        VacancyLine open = vacancy(null);
        when(view.seats()).thenReturn(List.of());
        when(view.vacancies()).thenReturn(filledOn == null ? List.of(open) : List.of(vacancy(filledOn), open));
        when(view.voted()).thenReturn(List.of(rounds));
        when(view.declined()).thenReturn(List.of());
    }

    private static VacancyLine vacancy(@Nullable LocalDate filledOn) {
        LocalDate left = DAY.minusDays(30);
        return new VacancyLine(Office.CHAIR, ONE, Departure.DIED, left, left.plusDays(90), false, filledOn);
    }

    private static RoundLine round(int number, LocalDate on, @Nullable PersonId elected) {
        return new RoundLine(
                Office.CHAIR,
                number,
                on,
                30,
                26,
                List.of(vote(ONE, 10), vote(OTHER, 16)),
                new AttachmentId("attachment-1"),
                elected);
    }

    private static FillingVote vote(PersonId person, int votes) {
        return new FillingVote(person, new Envelope(person, "name", 1, "request-1", "n", "c"), votes);
    }
}
