package org.jianhui.workbench.api;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jianhui.kernel.time.Zone;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;

/** Instants of forms and parameters: with an offset as it stands, without one (a date-time field) in Asia/Shanghai. */
final class TextualInstants implements Converter<String, Instant> {

    @Override
    @SuppressWarnings("NullAway") // Spring declares a nullable result; NullAway does not see it
    public @Nullable Instant convert(String text) {
        if (text.isBlank()) {
            return null;
        }
        TemporalAccessor parsed =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
        return KnownDays.require(
                parsed instanceof OffsetDateTime exact
                        ? exact.toInstant()
                        : LocalDateTime.from(parsed).atZone(Zone.SHANGHAI).toInstant());
    }
}
