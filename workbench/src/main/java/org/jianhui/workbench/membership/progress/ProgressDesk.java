package org.jianhui.workbench.membership.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.dues.parameter.DuesParameters;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.membership.FindVillageMembers;
import org.jianhui.query.membership.dues.FindDuesSums;
import org.jianhui.query.membership.ledger.FindCoverage;
import org.jianhui.query.membership.realname.FindRealNameSums;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what ledgers, members and dues tell of each village. */
@Component
final class ProgressDesk {

    private final Queries queries;
    private final RuleBook book;
    private final ActClock clock;

    ProgressDesk(Queries queries, RuleBook book, ActClock clock) {
        this.queries = queries;
        this.book = book;
        this.clock = clock;
    }

    /** The years that have dues, up to the running one. */
    List<Integer> years() {
        return IntStream.rangeClosed(DuesParameters.firstYear(book), thisYear())
                .boxed()
                .toList();
    }

    /**
     * @param asked year of the dues; null for the running one, of a past moment for its own
     * @throws BadRequest if it is none of {@link #years}
     */
    ShownProgress progress(@Nullable Integer asked, @Nullable AsOf asOf, Caller caller, @Nullable SeenAt seenAt) {
        int year = asked == null ? yearOf(asOf) : asked;
        if (!years().contains(year)) {
            throw new BadRequest("INVALID", "year");
        }
        Map<String, VillageProgress> villages = new TreeMap<>();
        if (ReadRight.PERSON.roles().stream().anyMatch(role -> caller.holds(role.name()))) {
            queries.ask(new FindCoverage(asOf), caller.account(), seenAt)
                    .villages()
                    .forEach(line -> change(villages, line.village(), village -> village.with(line)));
        }
        queries.ask(new FindVillageMembers(asOf), caller.account(), seenAt)
                .villages()
                .forEach(line -> change(villages, line.village(), village -> village.with(line)));
        queries.ask(new FindDuesSums(year, asOf), caller.account(), seenAt)
                .lines()
                .forEach(line -> change(villages, line.village(), village -> village.plus(line)));
        queries.ask(new FindRealNameSums(asOf), caller.account(), seenAt)
                .lines()
                .forEach(line -> change(villages, line.village(), village -> village.plus(line)));
        return new ShownProgress(year, List.copyOf(villages.values()));
    }

    private static void change(
            Map<String, VillageProgress> villages, VillageId village, UnaryOperator<VillageProgress> told) {
        villages.compute(
                village.value(),
                (id, before) -> told.apply(before == null ? VillageProgress.nothing(village) : before));
    }

    /** Of a past moment its own year, if there was a tariff by then. */
    private int yearOf(@Nullable AsOf asOf) {
        return asOf instanceof AsOf.Moment moment
                ? Math.min(thisYear(), Math.max(DuesParameters.firstYear(book), year(moment.instant())))
                : thisYear();
    }

    private int thisYear() {
        return year(clock.now());
    }

    private static int year(Instant instant) {
        return LocalDate.ofInstant(instant, Zone.SHANGHAI).getYear();
    }
}
