package org.jianhui.kernel.membership.ledger;

import java.time.LocalDate;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the ledger says of a person's work (M-08).
 *
 * @param workPlace where the person works, sealed
 * @param employer sealed; null if it is not known
 * @param trade what the person does there, sealed; null if it is not known
 * @param phone under which the person is reached there, sealed; null if there is none
 * @param surveyedOn the day on which this was asked
 */
public record WorkAway(
        Envelope workPlace,
        @Nullable Envelope employer,
        @Nullable Envelope trade,
        @Nullable Envelope phone,
        LocalDate surveyedOn) {}
