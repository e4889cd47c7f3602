package org.jianhui.workbench.founding.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.founding.history.HistoryView;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.organisation.AreaNames;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.ModelMap;

/** What every form of a historic case shows beside its fields: the case, the choices. */
final class HistoryForms {

    private static final Set<Role> SUPERIOR = Set.of(Role.SUPERIOR_REVIEWER, Role.SUPERIOR_SIGNER);

    private final HistoryReading reading;
    private final AreaNames areas;
    private final Authority authority;
    private final MessageSource messages;
    private final ActClock clock;

    HistoryForms(HistoryReading reading, AreaNames areas, Authority authority, MessageSource messages, ActClock clock) {
        this.reading = reading;
        this.areas = areas;
        this.authority = authority;
        this.messages = messages;
        this.clock = clock;
    }

    /** Reads the case; the reader's rights are checked there. */
    HistoryView view(HistoryId history, Caller caller) {
        return reading.find(history, null, caller.account(), null).record();
    }

    void fill(ModelMap model, HistoryId history, Caller caller) {
        model.addAttribute("id", history);
        model.addAttribute("view", view(history, caller));
        model.addAttribute("open", reading.opener());
    }

    /** The base unions below the reader's that were never founded here. */
    Map<String, String> unions(AccountId reader) {
        Set<Area> above = authority.rolesOf(reader, clock.now()).stream()
                .filter(held -> SUPERIOR.contains(held.role()))
                .map(held -> held.area())
                .collect(Collectors.toSet());
        Map<String, String> found = new LinkedHashMap<>();
        areas.units(reader).stream()
                .filter(unit -> unit.kind().equals(UnionLevel.BASE_UNION.name()))
                .filter(unit -> unit.foundation() == null && unit.parent() != null && above.contains(unit.parent()))
                .forEach(unit -> found.put(unit.area().value(), unit.name()));
        return found;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
    }

    /** The values of an enumeration for a choice, in words: {@code choice.<Enum>.<VALUE>}. */
    <E extends Enum<E>> Map<String, String> choices(Class<E> type) {
        return choices(List.of(type.getEnumConstants()));
    }

    /** Some of them. */
    <E extends Enum<E>> Map<String, String> choices(Collection<E> values) {
        Map<String, String> options = new LinkedHashMap<>();
        values.forEach(value -> options.put(
                value.name(),
                String.valueOf(messages.getMessage(
                        "choice." + value.getDeclaringClass().getSimpleName() + "." + value.name(),
                        null,
                        value.name(),
                        LocaleContextHolder.getLocale()))));
        return options;
    }
}
