package org.jianhui.workbench.membership.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.FindingKind;
import org.jianhui.kernel.membership.ledger.RowFinding;
import org.jianhui.kernel.membership.ledger.WorkAway;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.query.membership.ledger.FindLedger;
import org.jianhui.query.membership.ledger.LedgerEntryView;
import org.jianhui.query.membership.ledger.LedgerLine;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/** Compares rows of a file with the village's own ledger: who stands there with the same facts is not entered again. */
final class OwnRows {

    private static final int AT_ONCE = 200;
    private static final int ATTEMPTS = 10;
    private static final long PAUSE_NANOS = 200_000_000;

    private final Queries queries;
    private final PersonalData data;
    private final Opener open;

    OwnRows(Queries queries, PersonalData data, Opener open) {
        this.queries = queries;
        this.data = data;
        this.open = open;
    }

    /** @param here rows of the file whose persons are on that ledger */
    List<RowFinding> compared(Map<ImportRow, PersonId> here, VillageId village, AccountId reader) {
        Map<PersonId, LedgerEntryView> standing = standing(List.copyOf(here.values()), village, reader);
        List<RowFinding> found = new ArrayList<>();
        here.forEach((row, person) -> {
            @Nullable LedgerEntryView entry = standing.get(person);
            boolean same = entry != null && same(row, entry);
            found.add(new RowFinding(
                    row.row(),
                    null,
                    same ? FindingKind.UNCHANGED : FindingKind.DIFFERENT,
                    same ? "ROW_UNCHANGED" : "ROW_DIFFERENT",
                    "M-08",
                    "正文四(一)一",
                    List.of(),
                    null,
                    entry == null ? null : entry.entry()));
        });
        return found;
    }

    private Map<PersonId, LedgerEntryView> standing(List<PersonId> persons, VillageId village, AccountId reader) {
        Map<PersonId, LedgerEntryView> found = new HashMap<>();
        for (int from = 0; from < persons.size(); from += AT_ONCE) {
            List<PersonId> among = persons.subList(from, Math.min(persons.size(), from + AT_ONCE));
            ask(among, village, reader).forEach(each -> found.put(each.entry().person(), each.entry()));
        }
        return found;
    }

    /** The register knows them already; the view may be some moments behind it. */
    private List<LedgerLine> ask(List<PersonId> among, VillageId village, AccountId reader) {
        FindLedger query = new FindLedger(village, null, false, among, null, AT_ONCE, null);
        List<LedgerLine> rows = queries.ask(query, reader).rows();
        for (int attempt = 0; attempt < ATTEMPTS && rows.size() < among.size(); attempt++) {
            LockSupport.parkNanos(PAUSE_NANOS);
            rows = queries.ask(query, reader).rows();
        }
        return rows;
    }

    private boolean same(ImportRow row, LedgerEntryView entry) {
        WorkAway work = entry.work();
        return says(work.workPlace(), row.typed().workPlace())
                && says(work.employer(), row.typed().employer())
                && says(work.trade(), row.typed().trade())
                && says(work.phone(), phone(row.typed().phone()))
                && work.surveyedOn().equals(row.typed().surveyedOn())
                && (row.attitude() == null || row.attitude() == entry.attitude());
    }

    private boolean says(@Nullable Envelope sealed, @Nullable String typed) {
        return open.says(sealed, typed == null ? "" : typed.strip());
    }

    private String phone(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? "" : data.normal(PersonalField.PHONE, typed);
        } catch (RuleViolated refused) {
            return typed == null ? "" : typed;
        }
    }
}
