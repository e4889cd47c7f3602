package org.jianhui.workbench.membership.realname;

import java.util.List;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.realname.parameter.GrantParameters.GrantScope;
import org.jianhui.kernel.money.Money;

/**
 * What is due for the members of each union who are in the real-name system ($-07, $-08, R-09).
 *
 * @param federation by the township's federation for each person, in yuan with two places
 * @param government by the township's government for each person
 */
record ShownGrants(int year, String federation, String government, GrantScope scope, List<Line> lines) {

    /** A union: people, and what each of both owes for them, in yuan with two places. */
    record Line(UnionId union, int heads, String federation, String government, String total) {}

    public int heads() {
        return lines.stream().mapToInt(Line::heads).sum();
    }

    public String byFederation() {
        return times(federation, heads()).toString();
    }

    public String byGovernment() {
        return times(government, heads()).toString();
    }

    public String total() {
        return times(federation, heads()).plus(times(government, heads())).toString();
    }

    static Line line(UnionId union, int heads, Money federation, Money government) {
        Money one = new Money(federation.fen() * heads);
        Money other = new Money(government.fen() * heads);
        return new Line(
                union, heads, one.toString(), other.toString(), one.plus(other).toString());
    }

    private static Money times(String rate, int heads) {
        return new Money(Money.parse(rate).fen() * heads);
    }
}
