package org.jianhui.command.membership;

import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/** Where a person stands towards the union; each knows only what is true in it. */
sealed interface Standing {

    default String label() {
        return getClass().getSimpleName();
    }

    /**
     * The application is in; the union has to decide.
     *
     * @param registeredIn village of the registered residence; null only where a later rule book no longer asks for it
     * @param awaitsFederation whether the federation has to rule on an exception first
     * @param eligibility the rules judged on the application, with their arithmetic
     */
    record Applied(@Nullable VillageId registeredIn, boolean awaitsFederation, boolean overridden, Basis eligibility)
            implements Standing {}

    /** A member with all rights. */
    record Member() implements Standing {}

    /** 保留会籍: a member without vote or dues. */
    record Retained() implements Standing {}

    /** Refused, withdrawn or left. */
    record Closed() implements Standing {}
}
