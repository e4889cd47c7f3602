package org.jianhui.command.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.term.TermCommand.NoteReelectionEnded;
import org.jianhui.kernel.term.event.ReelectionOpened;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The term is told when the case of the next election comes to nothing, by the case that it noted. */
class SuccessionTest {

    private static final ElectionId NEXT = new ElectionId("election-2");

    private final TestDatabase database = TestDatabase.fresh();
    private final TermRegister register = new TermRegister(database.sql());
    private final List<Command> sent = new ArrayList<>();
    private final Succession succession = new Succession(register, sent::add);

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(EndCause.class)
    void of_a_case_that_elected_nobody(EndCause cause) {
        noted();
        succession.on(ended(NEXT, cause));
        if (cause == EndCause.RESULT_APPROVED) {
            assertThat(sent).isEmpty();
        } else {
            assertThat(sent).containsExactly(new NoteReelectionEnded(Given.TERM, NEXT, cause));
        }
    }

    @Test
    void of_no_other_case_and_not_when_it_is_over() {
        noted();
        succession.on(ended(new ElectionId("election-3"), EndCause.ABANDONED));
        register.on(Given.ended("2027-07-10"));
        succession.on(ended(NEXT, EndCause.ABANDONED));
        assertThat(sent).isEmpty();
    }

    private void noted() {
        register.on(Given.began());
        register.on(new ReelectionOpened(Given.TERM, NEXT, LocalDate.of(2027, 5, 1)));
    }

    private static ElectionEnded ended(ElectionId election, EndCause cause) {
        return new ElectionEnded(election, cause, null, LocalDate.of(2027, 6, 1));
    }
}
