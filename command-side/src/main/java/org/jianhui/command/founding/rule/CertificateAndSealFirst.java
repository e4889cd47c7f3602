package org.jianhui.command.founding.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The account is opened with certificate and seal in hand. */
public record CertificateAndSealFirst(
        LocalDate openedOn,
        @Nullable LocalDate certifiedOn,
        @Nullable LocalDate sealedOn) implements Rule {

    @Override
    public String id() {
        return "F-12";
    }

    @Override
    public String code() {
        return "ACCOUNT_TOO_EARLY";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-4");
    }

    @Override
    public boolean isViolated() {
        return isBefore(certifiedOn) || isBefore(sealedOn);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("openedOn", openedOn), Fact.of("certifiedOn", certifiedOn), Fact.of("sealedOn", sealedOn));
    }

    @Override
    public String field() {
        return "openedOn";
    }

    private boolean isBefore(@Nullable LocalDate needed) {
        return needed == null || openedOn.isBefore(needed);
    }
}
