package org.jianhui.workbench.membership;

import org.jianhui.kernel.id.MembershipId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one application among many.
 *
 * @param name masked; empty if the caller may not know of the application
 * @param code why not, as a stable code; null unless refused
 * @param said why not, in words; null unless refused
 */
record AdmissionResult(
        MembershipId membership,
        String name,
        AdmissionFate fate,
        @Nullable String code,
        @Nullable String clause,
        @Nullable String said) {}
