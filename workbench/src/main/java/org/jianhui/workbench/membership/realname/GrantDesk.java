package org.jianhui.workbench.membership.realname;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.realname.parameter.GrantParameters;
import org.jianhui.kernel.membership.realname.parameter.GrantParameters.GrantScope;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.membership.realname.FindGrantHeads;
import org.jianhui.query.membership.realname.FindGrants;
import org.jianhui.query.membership.realname.FindRealNames;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.BadRequest;
import org.jspecify.annotations.Nullable;

/** What is granted for members in the real-name system, by the rates of a year. */
final class GrantDesk {

    private final Queries queries;
    private final RuleBook book;
    private final ActClock clock;

    GrantDesk(Queries queries, RuleBook book, ActClock clock) {
        this.queries = queries;
        this.book = book;
        this.clock = clock;
    }

    /** From that of the first plan to the running one. */
    List<Integer> years() {
        return IntStream.rangeClosed(
                        GrantParameters.firstYear(book),
                        LocalDate.ofInstant(clock.now(), Zone.SHANGHAI).getYear())
                .boxed()
                .toList();
    }

    /**
     * @param asked null for the running one, of a past moment for its own
     * @param asOf null for the present
     * @throws BadRequest if it is none of {@link #years}
     */
    int year(@Nullable Integer asked, @Nullable AsOf asOf) {
        List<Integer> years = years();
        int year = asked == null ? Math.min(years.get(years.size() - 1), Math.max(years.get(0), yearOf(asOf))) : asked;
        if (!years.contains(year)) {
            throw new BadRequest("INVALID", "year");
        }
        return year;
    }

    private int yearOf(@Nullable AsOf asOf) {
        Instant moment = asOf instanceof AsOf.Moment then ? then.instant() : clock.now();
        return LocalDate.ofInstant(moment, Zone.SHANGHAI).getYear();
    }

    ShownGrants grants(int year, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        GrantParameters rates = GrantParameters.of(book, year);
        return new ShownGrants(
                year,
                rates.federation().toString(),
                rates.government().toString(),
                rates.scope(),
                queries.ask(new FindGrants(year, before(rates), asOf), reader, seenAt).lines().stream()
                        .map(line ->
                                ShownGrants.line(line.union(), line.heads(), rates.federation(), rates.government()))
                        .toList());
    }

    FindRealNames.Page heads(
            int year,
            @Nullable UnionId union,
            @Nullable MembershipId after,
            int limit,
            @Nullable AsOf asOf,
            AccountId reader,
            @Nullable SeenAt seenAt) {
        boolean before = before(GrantParameters.of(book, year));
        return queries.ask(new FindGrantHeads(year, before, union, after, limit, asOf), reader, seenAt);
    }

    private static boolean before(GrantParameters rates) {
        return rates.scope() == GrantScope.YEARLY;
    }
}
