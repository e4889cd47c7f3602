package org.jianhui.kernel.election.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Covers("E-08")
class TallyTest {

    private static final Fraction HALF = new Fraction(1, 2);

    /** Always the same seeds; the failing one is in the name of the test. */
    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @CsvSource({"20, false", "21, true"})
    void AC_059_more_than_half_of_the_40_due_not_of_the_36_present(int votes, boolean elected) {
        TallyResult result = Tally.of(new TallyTerms(1, 40, HALF, false), List.of(line("a", votes, 36 - votes)));
        assertThat(result.needed()).isEqualTo(21);
        assertThat(result.elected()).hasSize(elected ? 1 : 0);
        assertThat(result.unfilled()).isEqualTo(elected ? 0 : 1);
    }

    @Test
    void of_those_over_the_line_the_most_votes_win() {
        TallyResult result = Tally.of(
                new TallyTerms(2, 40, HALF, false), List.of(line("a", 22, 0), line("b", 30, 0), line("c", 25, 0)));
        assertThat(result.elected()).containsExactly(person("b"), person("c"));
        assertThat(result.hasTie()).isFalse();
    }

    @Test
    void equals_at_the_last_seat_vote_again_and_whoever_is_above_them_is_elected() {
        TallyResult result = Tally.of(
                new TallyTerms(2, 40, HALF, false), List.of(line("a", 25, 0), line("b", 30, 0), line("c", 25, 0)));
        assertThat(result.elected()).containsExactly(person("b"));
        assertThat(result.tied()).containsExactly(person("a"), person("c"));
        assertThat(result.tiedSeats()).isEqualTo(1);
    }

    @Test
    void equals_who_all_find_a_seat_are_no_tie() {
        TallyResult result = Tally.of(new TallyTerms(2, 40, HALF, false), List.of(line("a", 25, 0), line("c", 25, 0)));
        assertThat(result.elected()).containsExactly(person("a"), person("c"));
        assertThat(result.hasTie()).isFalse();
    }

    @Test
    void in_a_second_ballot_the_most_votes_are_enough() {
        List<VoteLine> lines = List.of(line("a", 19, 0), line("b", 17, 0));
        assertThat(Tally.of(new TallyTerms(1, 40, HALF, true), lines).elected()).containsExactly(person("a"));
        assertThat(Tally.of(new TallyTerms(1, 40, HALF, false), lines).unfilled())
                .isEqualTo(1);
    }

    @Test
    void nobody_is_elected_without_a_vote() {
        assertThat(Tally.of(new TallyTerms(1, 40, HALF, true), List.of(line("a", 0, 9)))
                        .unfilled())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agrees_with_the_oracle_whatever_the_order_of_the_lines(long seed) {
        Random random = new Random(seed);
        int due = 1 + random.nextInt(60);
        int seats = 1 + random.nextInt(6);
        int denominator = 1 + random.nextInt(4);
        int numerator = random.nextInt(denominator);
        List<VoteLine> lines = lines(random, due);
        TallyTerms terms = new TallyTerms(seats, due, new Fraction(numerator, denominator), false);

        TallyResult result = Tally.of(terms, lines);
        TallyOracle oracle = new TallyOracle(seats, due, numerator, denominator, lines);
        assertThat(result.elected()).containsExactlyInAnyOrderElementsOf(oracle.elected);
        assertThat(result.tied()).containsExactlyInAnyOrderElementsOf(oracle.tied);
        assertThat(result.tiedSeats() + result.unfilled()).isEqualTo(oracle.open);

        List<VoteLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        assertThat(Tally.of(terms, shuffled)).isEqualTo(result);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_seat_is_filled_tied_or_left_open_and_nobody_takes_two(long seed) {
        Random random = new Random(seed);
        int due = 1 + random.nextInt(60);
        int seats = 1 + random.nextInt(6);
        List<VoteLine> lines = lines(random, due);
        TallyResult result = Tally.of(new TallyTerms(seats, due, HALF, random.nextBoolean()), lines);

        assertThat(result.elected().size() + result.tiedSeats() + result.unfilled())
                .isEqualTo(seats);
        assertThat(new HashSet<>(result.elected())).hasSameSizeAs(result.elected());
        assertThat(Collections.disjoint(result.tied(), result.elected())).isTrue();
        assertThat(result.hasTie()).isEqualTo(result.tied().size() > result.tiedSeats());
        int least = result.elected().stream()
                .mapToInt(person -> votes(lines, person))
                .min()
                .orElse(Integer.MAX_VALUE);
        assertThat(lines)
                .filteredOn(line -> !result.elected().contains(line.person()))
                .allSatisfy(line -> assertThat(line.inFavour()).isLessThanOrEqualTo(least));
    }

    /** Few different figures, so that ties are common. */
    private static List<VoteLine> lines(Random random, int due) {
        int spread = 1 + random.nextInt(6);
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> line("p" + i, Math.max(0, due - random.nextInt(spread) * (1 + due / 8)), 0))
                .toList();
    }

    private static int votes(List<VoteLine> lines, PersonId person) {
        return lines.stream()
                .filter(line -> line.person().equals(person))
                .mapToInt(VoteLine::inFavour)
                .sum();
    }

    private static VoteLine line(String person, int inFavour, int against) {
        return new VoteLine(person(person), inFavour, against, 0);
    }

    private static PersonId person(String name) {
        return new PersonId("person-" + name);
    }
}
