package org.jianhui.workbench.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianhui.kernel.id.Id;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.inspection.TimelineRow;
import org.jianhui.workbench.election.Sentences;
import org.jianhui.workbench.organisation.AreaNames;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a case file says, in the reader's language; the names of a day are looked up once. */
final class Words {

    private final MessageSource messages;
    private final Sentences said;
    private final AreaNames areas;
    private final Map<List<Object>, String> names = new HashMap<>();

    Words(MessageSource messages, Sentences said, AreaNames areas) {
        this.messages = messages;
        this.said = said;
        this.areas = areas;
    }

    String of(String key, Object... values) {
        return String.valueOf(
                messages.getMessage(key, values.length == 0 ? null : values, key, LocaleContextHolder.getLocale()));
    }

    Sentences said() {
        return said;
    }

    /** Parts of one line, parted as the language does; empty ones are left out. */
    String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(of("casefile.joint")));
    }

    /** Several of a kind. */
    String listed(List<String> parts) {
        return String.join(of("casefile.and"), parts);
    }

    /** A union or village as it was called at a moment; today if that is null. */
    String area(@Nullable Instant moment, @Nullable Id area) {
        if (area == null) {
            return "";
        }
        LocalDate day = moment == null ? LocalDate.MAX : LocalDate.ofInstant(moment, Zone.SHANGHAI);
        return names.computeIfAbsent(List.of(day, area), unknown -> areas.at(moment, area));
    }

    /** Who acted, and for whom: the login, or the timer. */
    String actor(TimelineRow row, String by) {
        @Nullable String union = row.onBehalfOf();
        return union == null ? by : by + "（" + area(row.recordedAt(), new UnionId(union)) + "）";
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
