package org.jianhui.workbench.membership.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.kernel.membership.ledger.ContactChannel;
import org.jianhui.kernel.membership.ledger.OffGround;
import org.jianhui.kernel.membership.ledger.RowSource;
import org.jspecify.annotations.Nullable;

/** A row of a ledger as pages and REST show it in lists: the name masked, of ID and phone numbers the last four digits. */
record ShownRow(
        LedgerEntryId entry,
        VillageId village,
        PersonId person,
        String name,
        String idNumber,
        String phone,
        Attitude attitude,
        boolean contacted,
        LocalDate surveyedOn,
        @Nullable LocalDate offOn,
        @Nullable OffGround ground) {

    /**
     * All of one row; the name open.
     *
     * @param cadre name of who entered the person
     * @param source from where in a file the row comes; null if it was entered by hand
     */
    record LedgerDetail(
            ShownRow row,
            LedgerWork work,
            LocalDate enteredOn,
            String cadre,
            @Nullable RowSource source,
            List<LedgerAttempt> contacts,
            List<LedgerChange> corrections) {}

    /** A row as it is printed: the name open, of the ID number the last four digits alone. */
    record LedgerPrintLine(String name, String idNumber, LedgerWork work, Attitude attitude) {}

    /** @param phone open for the village's cadre, who calls; masked for all others */
    record LedgerWork(String workPlace, String employer, String trade, String phone, LocalDate surveyedOn) {}

    /** An attempt to reach the person. */
    record LedgerAttempt(LocalDate on, ContactChannel channel, boolean reached, Attitude attitude) {}

    /** What a correction changed. */
    record LedgerChange(LocalDate on, String reason, LedgerWork before, LedgerWork after) {}
}
