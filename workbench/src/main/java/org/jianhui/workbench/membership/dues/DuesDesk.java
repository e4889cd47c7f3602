package org.jianhui.workbench.membership.dues;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.ReceiptId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.dues.parameter.DuesParameters;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.rule.Edition;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.rule.SettingValue;
import org.jianhui.query.membership.FindMember;
import org.jianhui.query.membership.MemberLine;
import org.jianhui.query.membership.dues.FindDuesSums;
import org.jianhui.query.membership.dues.FindMemberDues;
import org.jianhui.query.membership.dues.FindOpenDues;
import org.jianhui.query.membership.dues.FindReceipt;
import org.jianhui.query.membership.dues.FindReceipts;
import org.jianhui.query.membership.dues.ReceiptLine;
import org.jianhui.query.membership.dues.ReceiptStanding;
import org.jianhui.query.membership.dues.ReceiptView;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.privacy.Masks;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/** Reads dues for pages and REST, and shows no more of a person than the place needs. */
final class DuesDesk {

    private final Queries queries;
    private final RuleBook book;
    private final DuesOffers offers;
    private final Opener open;

    DuesDesk(Queries queries, RuleBook book, DuesOffers offers, PersonalData data) {
        this.queries = queries;
        this.book = book;
        this.offers = offers;
        this.open = new Opener(data, Set.of());
    }

    /** Whose dues of which year. */
    record Filter(@Nullable UnionId union, @Nullable VillageId village, int year) {}

    /**
     * The running year, unless another is asked for.
     *
     * @throws BadRequest if no dues are taken for that year
     */
    int year(@Nullable Integer asked) {
        if (asked != null && (asked < firstYear() || asked > lastOpen())) {
            throw new BadRequest("INVALID", "year");
        }
        return asked == null ? offers.today().getYear() : asked;
    }

    int firstYear() {
        return DuesParameters.firstYear(book);
    }

    /** The last year for which dues are taken today. */
    int lastOpen() {
        return DuesParameters.of(book, offers.today().getYear()).lastOpen(offers.today());
    }

    DuesTariff tariff(int year) {
        Edition edition = DuesParameters.editionOf(book, year);
        DuesParameters tariff = edition.parameters(DuesParameters.class);
        SettingValue amount = edition.setting("dues.amount");
        return new DuesTariff(
                year,
                tariff.amount().toString(),
                edition.id(),
                amount.validFrom(),
                amount.clause().toString(),
                amount.quote(),
                tariff.fundFirstUnit(),
                edition.setting("pilot.duesFundFirstUnit").source());
    }

    ShownDues dues(int year, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        Money tariff = DuesParameters.of(book, year).amount();
        List<DuesSum> sums = queries.ask(new FindDuesSums(year, asOf), reader, seenAt).lines().stream()
                .map(line -> DuesSum.of(line, tariff))
                .toList();
        return new ShownDues(tariff(year), sums);
    }

    FindOpenDues.Page debtors(
            Filter filter,
            @Nullable MembershipId after,
            int limit,
            @Nullable AsOf asOf,
            AccountId reader,
            @Nullable SeenAt seenAt) {
        return queries.ask(
                new FindOpenDues(filter.union(), filter.village(), filter.year(), after, limit, asOf), reader, seenAt);
    }

    FindReceipts.Page receipts(
            Filter filter,
            @Nullable ReceiptStanding standing,
            boolean cashOnHand,
            @Nullable ReceiptId after,
            int limit,
            @Nullable AsOf asOf,
            AccountId reader,
            @Nullable SeenAt seenAt) {
        return queries.ask(
                new FindReceipts(
                        filter.union(), filter.village(), filter.year(), standing, cashOnHand, after, limit, asOf),
                reader,
                seenAt);
    }

    ReceiptLine receipt(ReceiptId receipt, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindReceipt(receipt, asOf), reader, seenAt);
    }

    MemberLine member(MembershipId membership, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindMember(membership, asOf), reader, seenAt);
    }

    MemberDues memberDues(MembershipId membership, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        FindMemberDues.Dues dues =
                queries.ask(new FindMemberDues(membership, firstYear(), offers.today(), asOf), reader, seenAt);
        return new MemberDues(dues.receipts().stream().map(this::masked).toList(), dues.open());
    }

    Debtor masked(FindOpenDues.Line line, AccountId reader) {
        return new Debtor(
                line.membership(),
                line.union(),
                line.village(),
                open.masked(line.name(), Masks::name),
                open.masked(line.idNumber(), Masks::lastDigits),
                offers.receives(line.union(), line.village(), reader));
    }

    /** Of the member of a form; the name masked. */
    Debtor masked(MemberLine line, AccountId reader) {
        return new Debtor(
                line.member().membership(),
                line.member().union(),
                line.member().village(),
                open.masked(line.name(), Masks::name),
                open.masked(line.idNumber(), Masks::lastDigits),
                offers.receives(line.member().union(), line.member().village(), reader));
    }

    ShownReceipt masked(ReceiptLine line) {
        return shown(line, open.masked(line.name(), Masks::name));
    }

    ReceiptDetail detail(ReceiptLine line) {
        ReceiptView view = line.receipt();
        ReceiptView.@Nullable Closing closing = view.closing();
        return new ReceiptDetail(
                shown(line, open.text(line.name())),
                view.payment().reference(),
                open.text(view.payment().payer()),
                open.textIfKept(line.receiver()),
                closing == null
                        ? null
                        : new ReceiptClosing(
                                closing.on(),
                                open.textIfKept(line.closer()),
                                open.text(closing.reason()),
                                closing.means(),
                                closing.reference()),
                line.handedIn(),
                line.handIn(),
                view.basis());
    }

    private static ShownReceipt shown(ReceiptLine line, String name) {
        ReceiptView view = line.receipt();
        return new ShownReceipt(
                view.receipt(),
                "%d-%05d".formatted(view.year(), view.number()),
                view.union(),
                view.village(),
                view.membership(),
                view.person(),
                name,
                view.year(),
                view.payment().amount().toString(),
                view.payment().means(),
                line.cash(),
                view.receivedOn(),
                view.pending(),
                view.standing());
    }
}
