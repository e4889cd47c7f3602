package org.jianhui.workbench.membership.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReferralId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.kernel.membership.ledger.WorkAway;
import org.jianhui.kernel.membership.ledger.event.ReferralSettled;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.membership.ledger.FindCoverage;
import org.jianhui.query.membership.ledger.FindLedger;
import org.jianhui.query.membership.ledger.FindLedgerEntry;
import org.jianhui.query.membership.ledger.FindLedgerSheet;
import org.jianhui.query.membership.ledger.FindOutcomes;
import org.jianhui.query.membership.ledger.FindReferral;
import org.jianhui.query.membership.ledger.FindReferrals;
import org.jianhui.query.membership.ledger.LedgerEntryView;
import org.jianhui.query.membership.ledger.LedgerEntryView.Correction;
import org.jianhui.query.membership.ledger.LedgerLine;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.membership.ledger.ShownReferral.ReferralSettlement;
import org.jianhui.workbench.membership.ledger.ShownRow.LedgerAttempt;
import org.jianhui.workbench.membership.ledger.ShownRow.LedgerChange;
import org.jianhui.workbench.membership.ledger.ShownRow.LedgerDetail;
import org.jianhui.workbench.membership.ledger.ShownRow.LedgerPrintLine;
import org.jianhui.workbench.membership.ledger.ShownRow.LedgerWork;
import org.jianhui.workbench.privacy.Masks;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/** Reads the ledgers for pages and REST, and shows no more of a person than the place needs. */
final class LedgerDesk {

    private static final int MOST = 200;

    private final Queries queries;
    private final PersonalData data;
    private final Authority authority;
    private final ActClock clock;
    private final Opener open;

    LedgerDesk(Queries queries, PersonalData data, Authority authority, ActClock clock) {
        this.queries = queries;
        this.data = data;
        this.authority = authority;
        this.clock = clock;
        this.open = new Opener(data, Set.of());
    }

    /** @param typed a name, part of one, pinyin or initials; null or blank for all */
    record Filter(
            @Nullable VillageId village,
            @Nullable Attitude attitude,
            boolean off,
            @Nullable String typed) {}

    FindLedger.Page page(
            Filter filter,
            @Nullable LedgerEntryId after,
            int limit,
            @Nullable AsOf asOf,
            AccountId reader,
            @Nullable SeenAt seenAt) {
        @Nullable String typed = filter.typed();
        @Nullable List<PersonId> among = typed == null || typed.isBlank() ? null : data.find(PersonalField.NAME, typed);
        return queries.ask(
                new FindLedger(filter.village(), filter.attitude(), filter.off(), among, after, limit, asOf),
                reader,
                seenAt);
    }

    LedgerLine line(LedgerEntryId entry, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindLedgerEntry(entry, asOf), reader, seenAt);
    }

    /** Everybody on the ledger of a village, to be printed for who asks: a number to call for its cadre alone. */
    List<LedgerPrintLine> printed(VillageId village, @Nullable AsOf asOf, AccountId reader) {
        boolean calls = worksOn(village, reader);
        return queries.ask(new FindLedgerSheet(village, asOf), reader).rows().stream()
                .map(line -> new LedgerPrintLine(
                        open.text(line.name()),
                        open.masked(line.idNumber(), Masks::lastDigits).replace("*", ""),
                        work(line.entry().work(), calls),
                        line.entry().attitude()))
                .toList();
    }

    List<ShownCoverage> coverage(@Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindCoverage(asOf), reader, seenAt).villages().stream()
                .map(ShownCoverage::of)
                .toList();
    }

    FindReferrals.Page referrals(
            boolean settled,
            @Nullable ReferralId after,
            int limit,
            @Nullable AsOf asOf,
            AccountId reader,
            @Nullable SeenAt seenAt) {
        return queries.ask(new FindReferrals(settled, after, limit, asOf), reader, seenAt);
    }

    /** How many pairs wait for the federation; 200 stands for more. */
    int waiting(AccountId reader, @Nullable SeenAt seenAt) {
        return referrals(false, null, MOST, null, reader, seenAt).referrals().size();
    }

    FindReferrals.Line referral(ReferralId referral, AccountId reader) {
        return queries.ask(new FindReferral(referral), reader);
    }

    /** What became of the duplicates of the reader's own village. */
    List<ShownOutcome> outcomes(@Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindOutcomes(asOf), reader, seenAt).lines().stream()
                .map(line -> new ShownOutcome(
                        line.village(),
                        line.holds(),
                        line.entry(),
                        open.masked(line.name(), Masks::name),
                        open.masked(line.idNumber(), Masks::lastDigits),
                        line.referredOn(),
                        line.settlement(),
                        line.settledOn(),
                        line.toTakeOff()))
                .toList();
    }

    /** How many the reader's own village has to take off its ledger. */
    long toTakeOff(AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindOutcomes(null), reader, seenAt).lines().stream()
                .filter(FindOutcomes.Line::toTakeOff)
                .count();
    }

    /** Whether the reader is the cadre of this village today; for showing, never instead of the authority. */
    boolean worksOn(VillageId village, AccountId reader) {
        return authority.rolesOf(reader, clock.now()).stream()
                .anyMatch(
                        held -> held.role() == Role.VILLAGE_CADRE && held.area().equals(Area.of(village)));
    }

    ShownRow masked(LedgerLine line) {
        return shown(line, open.masked(line.name(), Masks::name));
    }

    ShownReferral masked(FindReferrals.Line line) {
        return new ShownReferral(
                line.referral().referral(),
                line.referral().person(),
                open.masked(line.name(), Masks::name),
                open.masked(line.idNumber(), Masks::lastDigits),
                line.referral().village(),
                line.referral().holder(),
                line.referral().referredOn(),
                settlement(line.settled()));
    }

    private @Nullable ReferralSettlement settlement(@Nullable ReferralSettled settled) {
        return settled == null
                ? null
                : new ReferralSettlement(settled.settlement(), open.text(settled.reason()), settled.settledOn());
    }

    LedgerDetail detail(LedgerLine line, AccountId reader) {
        LedgerEntryView row = line.entry();
        boolean calls = worksOn(row.village(), reader);
        return new LedgerDetail(
                shown(line, open.text(line.name())),
                work(row.work(), calls),
                row.enteredOn(),
                open.textIfKept(line.cadre()),
                row.source(),
                row.contacts().stream()
                        .map(each -> new LedgerAttempt(
                                each.on(), each.channel(), each.attitude().reached(), each.attitude()))
                        .toList(),
                changes(row, calls));
    }

    /** Open, for the form that puts it right. */
    LedgerWork work(LedgerEntryView row) {
        return work(row.work(), true);
    }

    private List<LedgerChange> changes(LedgerEntryView row, boolean calls) {
        List<LedgerChange> changes = new ArrayList<>();
        List<Correction> corrections = row.corrections();
        for (int i = 0; i < corrections.size(); i++) {
            WorkAway after = i + 1 < corrections.size() ? corrections.get(i + 1).before() : row.work();
            changes.add(new LedgerChange(
                    corrections.get(i).on(),
                    open.text(corrections.get(i).reason()),
                    work(corrections.get(i).before(), calls),
                    work(after, calls)));
        }
        return List.copyOf(changes);
    }

    private LedgerWork work(WorkAway work, boolean calls) {
        return new LedgerWork(
                open.text(work.workPlace()),
                open.text(work.employer()),
                open.text(work.trade()),
                calls ? open.text(work.phone()) : open.masked(work.phone(), Masks::lastDigits),
                work.surveyedOn());
    }

    private ShownRow shown(LedgerLine line, String name) {
        LedgerEntryView row = line.entry();
        return new ShownRow(
                row.entry(),
                row.village(),
                row.person(),
                name,
                open.masked(line.idNumber(), Masks::lastDigits),
                open.masked(row.work().phone(), Masks::lastDigits),
                row.attitude(),
                row.contacted(),
                row.work().surveyedOn(),
                row.offOn(),
                row.ground());
    }
}
