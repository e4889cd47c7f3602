package org.jianhui.query.proof;

import java.time.Instant;
import org.jianhui.kernel.proof.Compared;

/** How views and procedures stood to the log, and when that was recorded. */
public record ComparisonResult(Instant recordedAt, Compared compared) {

    /** Without saying of whom or what something differs. */
    public ComparisonResult withoutKeys() {
        return new ComparisonResult(
                recordedAt,
                new Compared(
                        compared.views(),
                        compared.procedures(),
                        compared.differences().stream()
                                .map(each -> each.withoutKey())
                                .toList(),
                        compared.more()));
    }
}
