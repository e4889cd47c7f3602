package org.jianhui.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A union has a committee from the first day of a term on, also when that has ended. */
class EarlierCommitteesTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 7, 18);

    private final EarlierCommittees committees = new EarlierCommittees(DATABASE.sql());

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void existed_from_the_first_day_of_a_term_on() {
        DATABASE.sql()
                .sql("INSERT INTO views.term (term, union_id, running, last_day, version, state)"
                        + " VALUES ('term-1', 'union-1', false, '2025-07-17', 0, ?)")
                .param("{\"opening\":{\"firstDay\":\"2022-07-18\"}}")
                .update();
        UnionId union = new UnionId("union-1");
        assertThat(committees.existed(union, FIRST_DAY.minusDays(1))).isFalse();
        assertThat(committees.existed(union, FIRST_DAY)).isTrue();
        assertThat(committees.existed(union, FIRST_DAY.plusYears(5))).isTrue();
        assertThat(committees.existed(new UnionId("union-2"), FIRST_DAY)).isFalse();
    }
}
