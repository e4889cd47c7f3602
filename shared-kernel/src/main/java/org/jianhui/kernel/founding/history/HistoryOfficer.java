package org.jianhui.kernel.founding.history;

import java.time.LocalDate;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an office of an established union.
 *
 * @param name sealed under the person's key
 * @param since first day in the office, the term's or a later one
 * @param approval number of the superior's reply, for who came later; null otherwise, or if it is not known
 */
public record HistoryOfficer(
        PersonId person,
        Envelope name,
        Office office,
        LocalDate since,
        @Nullable String approval) {}
