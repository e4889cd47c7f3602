package org.jianhui.workbench.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.workbench.web.OneByOther;
import org.junit.jupiter.api.Test;

/** One that fails, for whatever reason, neither stops the others nor hides what was done. */
class ManyAdmissionsTest {

    private static final MembershipId FIRST = new MembershipId("membership-1");
    private static final MembershipId BROKEN = new MembershipId("membership-2");
    private static final MembershipId LAST = new MembershipId("membership-3");

    @Test
    void everybody_is_listed_whatever_happens_to_one() {
        List<AdmissionResult> told = OneByOther.each(
                List.of(FIRST, BROKEN, LAST, FIRST),
                membership -> {
                    if (membership.equals(BROKEN)) {
                        throw new IllegalStateException("the database is gone for a moment");
                    }
                    return result(membership, AdmissionFate.ADMITTED);
                },
                (membership, failure) -> result(membership, AdmissionFate.REFUSED));
        assertThat(told)
                .containsExactly(
                        result(FIRST, AdmissionFate.ADMITTED),
                        result(BROKEN, AdmissionFate.REFUSED),
                        result(LAST, AdmissionFate.ADMITTED));
    }

    private static AdmissionResult result(MembershipId membership, AdmissionFate fate) {
        return new AdmissionResult(membership, "", fate, null, null, null);
    }
}
