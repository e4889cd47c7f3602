package org.jianhui.kernel.membership.ledger.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.RowSource;
import org.jspecify.annotations.Nullable;

/**
 * The row that was just entered comes from a file.
 *
 * @param by the cadre who decided to import it; null if the set-up of the installation did
 */
@EventName("membership.ledger-entry-imported")
public record EntryImported(
        LedgerEntryId entry,
        VillageId village,
        PersonId person,
        RowSource source,
        @Nullable PersonId by) implements LedgerEvent {}
