package org.jianhui.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.organisation.Offers.Judgement;
import org.junit.jupiter.api.Test;

/** One open act suffices; without one it is said what stands against it. */
class OpenActsTest {

    @Test
    void one_that_is_open_suffices() {
        assertThatCode(() -> OpenActs.verify(Set.of(Judgement.NO_ROLE, Judgement.OPEN, Judgement.BOTH_SIDES)))
                .doesNotThrowAnyException();
    }

    @Test
    void without_a_role_or_in_conflict_it_is_refused() {
        assertThat(code(Set.of(Judgement.NO_ROLE))).isEqualTo("NO_AUTHORITY");
        assertThat(code(Set.of())).isEqualTo("NO_AUTHORITY");
        assertThat(code(Set.of(Judgement.NO_ROLE, Judgement.BOTH_SIDES))).isEqualTo("CONFLICT_OF_DUTIES");
    }

    private static String code(Set<Judgement> judged) {
        return catchThrowableOfType(Forbidden.class, () -> OpenActs.verify(judged))
                .code();
    }
}
