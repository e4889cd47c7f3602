package org.jianhui.workbench.membership.dues;

import java.util.Set;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.query.membership.dues.FindHandIn;
import org.jianhui.query.membership.dues.FindHandIns;
import org.jianhui.query.membership.dues.FindOwnCash;
import org.jianhui.query.membership.dues.HandInLine;
import org.jianhui.query.membership.dues.HandInStanding;
import org.jianhui.query.membership.dues.HandInView;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.privacy.Masks;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/** Reads hand-ins of cash for pages and REST. */
final class HandInDesk {

    /** So many receipts are offered at once, as many as are handed in at once. */
    static final int MOST = 500;

    private final Queries queries;
    private final DuesDesk dues;
    private final Opener open;

    HandInDesk(Queries queries, DuesDesk dues, PersonalData data) {
        this.queries = queries;
        this.dues = dues;
        this.open = new Opener(data, Set.of());
    }

    /** Which hand-ins. */
    record Filter(
            @Nullable UnionId union,
            @Nullable VillageId village,
            @Nullable HandInStanding standing) {}

    FindHandIns.Page handIns(
            Filter filter,
            @Nullable HandInId after,
            int limit,
            @Nullable AsOf asOf,
            AccountId reader,
            @Nullable SeenAt seenAt) {
        return queries.ask(
                new FindHandIns(filter.union(), filter.village(), filter.standing(), after, limit, asOf),
                reader,
                seenAt);
    }

    FindHandIn.Found handIn(HandInId handIn, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindHandIn(handIn, asOf), reader, seenAt);
    }

    /** @param union whose receipts are wanted; null for the sums only */
    OwnCash ownCash(@Nullable UnionId union, Caller caller, @Nullable SeenAt seenAt) {
        PersonId holder = caller.person();
        FindOwnCash.Cash cash = queries.ask(new FindOwnCash(holder, union, MOST), caller.account(), seenAt);
        return new OwnCash(
                cash.sums().stream()
                        .map(sum -> new OwnCash.Sum(
                                sum.union(), sum.receipts(), sum.sum().toString()))
                        .toList(),
                cash.receipts().stream().map(dues::masked).toList());
    }

    ShownHandIn masked(HandInLine line) {
        return shown(line.handIn(), open.masked(line.holder(), Masks::name));
    }

    HandInDetail detail(FindHandIn.Found found) {
        HandInView view = found.handIn().handIn();
        HandInView.@Nullable Ending ending = view.ending();
        return new HandInDetail(
                masked(found.handIn()),
                open.textIfKept(found.handIn().holder()),
                ending == null
                        ? null
                        : new HandInEnding(
                                ending.on(),
                                open.textIfKept(found.handIn().ender()),
                                text(ending.counted()),
                                open.text(ending.reason())),
                found.receipts().stream().map(dues::masked).toList());
    }

    private static @Nullable String text(@Nullable Money money) {
        return money == null ? null : money.toString();
    }

    private static ShownHandIn shown(HandInView view, String holder) {
        return new ShownHandIn(
                view.handIn(),
                view.union(),
                view.villages(),
                holder,
                view.receipts(),
                view.sum().toString(),
                view.handedInOn(),
                view.standing());
    }
}
